package no.romslig.solver.audit.need;

import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.rule.Faulty;
import no.romslig.solver.proposal.Certificate.PlacementStatus;
import no.romslig.solver.proposal.Witness;
import no.romslig.solver.proposal.Witness.ClosedBranch;
import no.romslig.solver.proposal.Witness.Holder;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Judges proofs one by one; remembers where people could be. Not for use by several threads at a
 * time.
 */
final class WitnessProof {

  private static final String SUITS_ELSEWHERE = "HOLDER_SUITS_ELSEWHERE";

  private final Book book;
  private final SharedSets sets;
  private final Options options;
  private final Holders holders;
  private final Branches branches;
  private final GivenUpHomes givenUpHomes;

  WitnessProof(Book book, Ranking ranking, Faulty faulty, SharedSets sets) {
    this.book = book;
    this.sets = sets;
    options = new Options(book, new Fit(book.register()), new Tenants(book));
    holders = new Holders(book, ranking, options, faulty);
    branches = new Branches(book, ranking, options);
    givenUpHomes = new GivenUpHomes(book, options, holders);
  }

  /** What is wrong with the proof of an entry; missing where nothing is. */
  @Nullable WitnessFault fault(Item item, @Nullable Witness witness, int entry) {
    if (witness == null || isEmpty(witness)) {
      return mayBeUnproven(item) ? null : WitnessFault.of("MISSING");
    }
    Witness set = sets.of(witness, entry);
    if (set == null) {
      return WitnessFault.of("SAME_AS_UNKNOWN");
    }
    var plain = fault(item, set);
    if (plain == null || witness.closedBranches().isEmpty()) {
      return plain;
    }
    return branches.fault(
        item,
        witness.closedBranches(),
        (of, branch, restrict) -> isClosed(of, sets.of(branch, entry), restrict));
  }

  /** What is wrong with the set as it stands, unless it only leaves out homes that are given up. */
  private @Nullable WitnessFault fault(Item item, Witness set) {
    var fault = fault(item, set.units(), set.holders(), crowd -> {}, true);
    if (fault == null || !fault.code().equals(SUITS_ELSEWHERE)) {
      return fault;
    }
    var completed = givenUpHomes.complete(item, set);
    boolean proves =
        completed != null
            && fault(item, completed.units(), completed.holders(), crowd -> {}, true) == null;
    return proves ? null : fault;
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

  private boolean isClosed(Item item, @Nullable ClosedBranch set, Consumer<Crowd> restrict) {
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
        return new WitnessFault(SUITS_ELSEWHERE, holder.value());
      }
    }
    if (asProposed && !crowd.holds(item.personId())) {
      return WitnessFault.of("SUITS_ELSEWHERE");
    }
    return crowd.isTooMany() ? null : WitnessFault.of("NOT_FULL");
  }
}
