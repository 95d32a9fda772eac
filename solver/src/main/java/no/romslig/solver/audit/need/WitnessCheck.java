package no.romslig.solver.audit.need;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.rule.Faulty;
import no.romslig.solver.proposal.Certificate.PlacementStatus;
import no.romslig.solver.proposal.Certificate.Violation;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.proposal.Witness;
import no.romslig.solver.proposal.Witness.ClosedBranch;
import no.romslig.solver.proposal.Witness.Holder;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/** {@code WITNESS}: every item without a place comes with a proof that none was left. */
final class WitnessCheck {

  private final Book book;
  private final Ranking ranking;
  private final Options options;
  private final Holders holders;
  private final Branches branches;
  private final Faulty faulty;
  private final Map<String, Witness> earlier = new HashMap<>();
  private final Map<String, ClosedBranch> earlierBranches = new HashMap<>();

  WitnessCheck(Book book, Ranking ranking, Options options, Faulty faulty) {
    this.book = book;
    this.ranking = ranking;
    this.options = options;
    this.holders = new Holders(book, ranking, options, faulty);
    this.branches = new Branches(book, ranking, options);
    this.faulty = faulty;
  }

  /** {@code envious} are judged by LT-11 already. */
  List<Violation> violations(Set<String> envious) {
    var found = new ArrayList<Violation>();
    for (var entry : book.proposal().unplaced()) {
      var item = itemOf(entry);
      var witness = entry.witness();
      if (witness != null) {
        remember(entry.refId(), witness);
      }
      if (item != null && !faulty.has(item.ref()) && !envious.contains(item.ref())) {
        var fault = fault(item, witness);
        if (fault != null) {
          found.add(new Violation("WITNESS", List.of(item.ref()), fault.params()));
        }
      }
    }
    return found;
  }

  /** So that it and later entries may name what they have in common with it. */
  private void remember(String refId, Witness witness) {
    if (witness.sameAs() == null) {
      earlier.putIfAbsent(refId, witness);
    }
    for (int k = 0; k < witness.closedBranches().size(); k++) {
      var branch = witness.closedBranches().get(k);
      if (branch.sameAs() == null) {
        earlierBranches.putIfAbsent(refId + "/" + k, branch);
      }
    }
  }

  private @Nullable Item itemOf(Unplaced entry) {
    if (entry.kind() != UnplacedKind.CASE && entry.kind() != UnplacedKind.RELOCATION) {
      return null;
    }
    var item = ranking.item(entry.refId());
    return item == null || item.committed() ? null : item;
  }

  private @Nullable WitnessFault fault(Item item, @Nullable Witness witness) {
    if (witness == null || isEmpty(witness)) {
      return mayBeUnproven(item) ? null : WitnessFault.of("MISSING");
    }
    Witness set = witness.sameAs() == null ? witness : earlier.get(witness.sameAs());
    if (set == null) {
      return WitnessFault.of("SAME_AS_UNKNOWN");
    }
    var plain = fault(item, set.units(), set.holders(), crowd -> {}, true);
    if (plain == null || witness.closedBranches().isEmpty()) {
      return plain;
    }
    return branches.fault(item, witness.closedBranches(), this::isClosed);
  }

  private static boolean isEmpty(Witness witness) {
    return witness.units().isEmpty()
        && witness.holders().isEmpty()
        && witness.sameAs() == null
        && witness.closedBranches().isEmpty();
  }

  /** An empty set proves enough where nothing suits; a search that was stopped proves nothing. */
  private boolean mayBeUnproven(Item item) {
    var claim = book.proposal().certificate().optimality().placements();
    return claim.status() == PlacementStatus.BEST_FOUND || options.of(item.applicant()).isEmpty();
  }

  private boolean isClosed(Item item, ClosedBranch branch, Consumer<Crowd> restrict) {
    var set = branch.sameAs() == null ? branch : earlierBranches.get(branch.sameAs());
    return set != null && fault(item, set.units(), set.holders(), restrict, false) == null;
  }

  /** Why the set proves nothing; missing where it does prove that no place was left. */
  private @Nullable WitnessFault fault(
      Item item,
      List<UnitId> unitIds,
      List<Holder> listed,
      Consumer<Crowd> restrict,
      boolean asProposed) {
    var units = new BitSet();
    for (var id : unitIds) {
      var place = book.register().place(id);
      if (place == null || units.get(place.index())) {
        return new WitnessFault("UNIT_UNKNOWN", id.value());
      }
      units.set(place.index());
    }
    var crowd = new Crowd(book.register(), options.tenants(), units);
    var fault = holders.enter(listed, item, units, crowd, asProposed);
    if (fault != null) {
      return fault;
    }
    crowd.addMovable(item.applicant().person(), options.of(item.applicant()));
    restrict.accept(crowd);
    var movable = listed.stream().map(Holder::personId).filter(crowd::holds).toList();
    crowd.dropUnconfined();
    for (var holder : movable) {
      if (!crowd.holds(holder)) {
        return new WitnessFault("HOLDER_SUITS_ELSEWHERE", holder.value());
      }
    }
    if (asProposed && !crowd.holds(item.personId())) {
      return WitnessFault.of("SUITS_ELSEWHERE");
    }
    return crowd.isTooMany() ? null : WitnessFault.of("NOT_FULL");
  }
}
