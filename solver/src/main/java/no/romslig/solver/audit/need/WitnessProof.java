package no.romslig.solver.audit.need;

import java.util.IdentityHashMap;
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
  private final IdentityHashMap<Object, ListedSet> read = new IdentityHashMap<>();

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
    var fault = fault(item, read(set), crowd -> {}, true);
    if (fault == null || !fault.code().equals(SUITS_ELSEWHERE)) {
      return fault;
    }
    var completed = givenUpHomes.complete(item, set);
    boolean proves = completed != null && fault(item, read(completed), crowd -> {}, true) == null;
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
    return set != null && fault(item, read(set), restrict, false) == null;
  }

  private ListedSet read(Witness set) {
    return read.computeIfAbsent(set, key -> listed(set.units(), set.holders(), true));
  }

  private ListedSet read(ClosedBranch set) {
    return read.computeIfAbsent(set, key -> listed(set.units(), set.holders(), false));
  }

  private ListedSet listed(List<UnitId> units, List<Holder> listed, boolean asProposed) {
    return new ListedSet(units, listed, asProposed, book.register(), options, holders);
  }

  /** Why the set proves nothing; missing where it does prove that no place was left. */
  private @Nullable WitnessFault fault(
      Item item, ListedSet set, Consumer<Crowd> restrict, boolean asProposed) {
    var view = set.of(item);
    if (view.fault() != null) {
      return view.fault();
    }
    var crowd = view.crowd();
    crowd.addMovable(item.applicant().person(), options.of(item.applicant()));
    restrict.accept(crowd);
    var outside = crowd.firstOutside();
    if (outside != null && !outside.equals(item.personId())) {
      return new WitnessFault(SUITS_ELSEWHERE, outside.value());
    }
    if (outside != null && asProposed) {
      return WitnessFault.of("SUITS_ELSEWHERE");
    }
    return crowd.isTooMany() ? null : WitnessFault.of("NOT_FULL");
  }
}
