package no.romslig.api.decision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.romslig.data.decision.DecisionItemKind;
import no.romslig.solver.snapshot.Initiative;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Relocation;
import no.romslig.solver.snapshot.Snapshot;

/**
 * What is decided together: couples, whoever must move first, and what a move that the office asks
 * for is for.
 */
final class Together {

  private final Snapshot snapshot;
  private final ProposalItems items;

  Together(Snapshot snapshot, ProposalItems items) {
    this.snapshot = snapshot;
    this.items = items;
  }

  /** The item and everything that is decided with it, in the proposal's order; nothing settled. */
  List<ProposalItem> with(ProposalItem item) {
    var found = new LinkedHashSet<ProposalItem>();
    var open = new ArrayDeque<ProposalItem>(List.of(item));
    while (!open.isEmpty()) {
      var next = open.remove();
      if (!next.isSettled() && found.add(next)) {
        open.addAll(needed(next));
        open.addAll(partners(next));
        open.addAll(servedBy(next));
      }
    }
    return items.all().stream().filter(found::contains).toList();
  }

  private List<ProposalItem> needed(ProposalItem item) {
    return movers(item).stream().flatMap(it -> items.moveOf(it).stream()).toList();
  }

  private Collection<PersonId> movers(ProposalItem item) {
    return item.kind() == DecisionItemKind.RELOCATION ? makersOfRoom(item) : item.dependsOn();
  }

  /** Who leaves the unit that someone moves to, as far as they are needed. */
  private Set<PersonId> makersOfRoom(ProposalItem item) {
    var makers = new LinkedHashSet<PersonId>();
    var spot = item.spot();
    if (spot == null) {
      return makers;
    }
    var there =
        snapshot.occupancies().stream()
            .filter(it -> it.unitId().equals(spot.unit()))
            .filter(it -> it.to() == null || it.to().isAfter(spot.from()))
            .filter(it -> !it.personId().equals(item.person()))
            .toList();
    for (var each : there) {
      if (items.moveOf(each.personId()).isPresent()) {
        makers.add(each.personId());
      }
    }
    return makers;
  }

  private List<ProposalItem> partners(ProposalItem item) {
    if (item.couple() == null) {
      return List.of();
    }
    return items.all().stream().filter(it -> item.couple().equals(it.couple())).toList();
  }

  /** A move that the office asks for is made for someone, and not without. */
  private List<ProposalItem> servedBy(ProposalItem item) {
    if (item.kind() != DecisionItemKind.RELOCATION
        || relocations(item).noneMatch(Together::isForOthers)) {
      return List.of();
    }
    var served = new ArrayList<ProposalItem>();
    for (var each : items.all()) {
      if (each.isMove() && movers(each).contains(item.person())) {
        served.add(each);
      }
    }
    return served;
  }

  private java.util.stream.Stream<Relocation> relocations(ProposalItem item) {
    return snapshot.relocations().stream().filter(it -> it.personId().equals(item.person()));
  }

  private static boolean isForOthers(Relocation relocation) {
    return !relocation.mandatory() && relocation.initiative() == Initiative.OFFICE;
  }
}
