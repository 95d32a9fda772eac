package no.romslig.solver.explain.change;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.romslig.solver.proposal.Assigned;
import no.romslig.solver.proposal.Change.Kind;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.proposal.RespiteStay;
import no.romslig.solver.proposal.ShortStayPlacement;
import no.romslig.solver.snapshot.GrantId;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.UnitId;

/**
 * Who is assigned what by a proposal, as it is to be compared on the day of a snapshot: what has
 * begun or been carried out by then is a fact and no matter of a proposal any more.
 */
final class Assignments {

  private record Lives(PersonId person, UnitId unit) {}

  private final Snapshot snapshot;
  private final Map<GrantId, RespiteGrant> grants = new HashMap<>();
  private final Map<Item, List<Assigned>> all = new LinkedHashMap<>();

  private Assignments(Snapshot snapshot) {
    this.snapshot = snapshot;
    snapshot.respiteGrants().forEach(grant -> grants.put(grant.id(), grant));
  }

  static Assignments of(Proposal proposal, Snapshot snapshot) {
    Assignments assignments = new Assignments(snapshot);
    assignments.read(proposal);
    return assignments;
  }

  Collection<Item> items() {
    return all.keySet();
  }

  List<Assigned> of(Item item) {
    return all.getOrDefault(item, List.of());
  }

  private void read(Proposal proposal) {
    Set<Lives> now = new HashSet<>();
    for (Occupancy each : snapshot.occupancies()) {
      now.add(new Lives(each.personId(), each.unitId()));
    }
    for (Placement each : proposal.placements()) {
      Item item =
          each.caseId() == null
              ? new Item(Kind.COMPANION, each.personId().value())
              : new Item(Kind.CASE, each.caseId().value());
      if (!now.contains(new Lives(each.personId(), each.unitId()))
          || !each.from().isBefore(snapshot.asOf())) {
        add(item, new Assigned(each.unitId(), each.from(), null));
      }
    }
    for (ProposedRelocation each : proposal.relocations()) {
      if (!now.contains(new Lives(each.personId(), each.toUnitId()))) {
        add(
            new Item(Kind.RELOCATION, each.personId().value()),
            new Assigned(each.toUnitId(), each.on(), null));
      }
    }
    for (RespiteStay each : proposal.respiteStays()) {
      addStay(item(each), each.unitId(), each.from(), each.to());
    }
    for (ShortStayPlacement each : proposal.shortStayPlacements()) {
      Item item = new Item(Kind.SHORT_STAY, each.shortStayId().value());
      addStay(item, each.unitId(), each.from(), each.to());
    }
  }

  private Item item(RespiteStay stay) {
    RespiteGrant grant = grants.get(stay.grantId());
    int cycle =
        grant == null
            ? Item.NO_CYCLE
            : (int)
                Math.floorDiv(
                    ChronoUnit.DAYS.between(grant.from(), stay.from()), grant.cycleNights());
    return new Item(Kind.RESPITE_CYCLE, stay.grantId().value(), Math.max(Item.NO_CYCLE, cycle));
  }

  private void addStay(Item item, UnitId unit, LocalDate from, LocalDate to) {
    if (!from.isBefore(snapshot.asOf())) {
      add(item, new Assigned(unit, from, to));
    }
  }

  private void add(Item item, Assigned assigned) {
    all.computeIfAbsent(item, each -> new ArrayList<>()).add(assigned);
  }
}
