package no.romslig.solver.audit.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.proposal.Certificate.Violation;
import no.romslig.solver.proposal.RespiteStay;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.PersonId;
import org.jspecify.annotations.Nullable;

/** {@code COMPLETE}: everything asked for is listed exactly once, as placed or as unplaced. */
final class Complete implements HardRuleCheck {

  private static final String RULE = "COMPLETE";

  @Override
  public List<Violation> violations(Book book) {
    var found = new ArrayList<Violation>();
    var listing = new Listing(book.proposal());
    var snapshot = book.register().snapshot();
    for (var each : snapshot.cases()) {
      String id = each.id().value();
      int least = isCommitted(CommitmentKind.PLACEMENT, id, book) ? 0 : 1;
      check(UnplacedKind.CASE, id, least, 1, listing, found);
    }
    for (var each : snapshot.relocations()) {
      String id = each.personId().value();
      boolean owed =
          each.mandatory()
              && book.register().caseOf(each.personId()) == null
              && !isCommitted(CommitmentKind.RELOCATION, id, book);
      check(UnplacedKind.RELOCATION, id, owed ? 1 : 0, 1, listing, found);
    }
    companions(book, listing, found);
    for (var each : snapshot.shortStays()) {
      String id = each.id().value();
      int least = isCommitted(CommitmentKind.SHORT_STAY, id, book) ? 0 : 1;
      check(UnplacedKind.SHORT_STAY, id, least, 1, listing, found);
    }
    for (var grant : snapshot.respiteGrants()) {
      cycles(book, new Cycles(book, grant), grant.id().value(), listing, found);
    }
    repeatedStays(book, found);
    return found;
  }

  private static boolean isCommitted(CommitmentKind kind, String ref, Book book) {
    return !book.register().commitments(kind, ref).isEmpty();
  }

  private static void companions(Book book, Listing listing, List<Violation> found) {
    Set<String> companions = new HashSet<>();
    for (var couple : book.register().snapshot().couples()) {
      for (var person : couple.personIds()) {
        if (couple.equals(book.register().invokedCoupleOf(person))
            && companions.add(person.value())
            && Companions.isAsked(couple, person, book.register())) {
          int least = Companions.lacksNeed(couple, book.register()) ? 0 : 1;
          check(UnplacedKind.COMPANION, person.value(), least, 1, listing, found);
        }
      }
    }
    for (var each : book.proposal().unplaced()) {
      if (each.kind() == UnplacedKind.COMPANION
          && book.register().person(new PersonId(each.refId())) != null
          && !Companions.isAsked(new PersonId(each.refId()), book.register())) {
        found.add(violation(each.refId(), "kind", each.kind(), "asked", false));
      }
    }
  }

  private static void cycles(
      Book book, Cycles cycles, String grant, Listing listing, List<Violation> found) {
    Set<Integer> owed = new HashSet<>();
    for (int k = cycles.first(); k <= cycles.last(); k++) {
      if (cycles.isOwed(k)) {
        owed.add(k);
        int missing = cycles.missing(k);
        int least = missing > 0 || (cycles.hasLapsed(k) && cycles.nightsIn(k) == 0) ? 1 : 0;
        int most = missing > 0 || cycles.hasLapsed(k) ? 1 : 0;
        int listed = listing.unplacedCycle(grant, k);
        if (listed < least || listed > most) {
          found.add(
              violation(grant, "cycle", k, "missingNights", missing, "listedUnplaced", listed));
        }
      }
    }
    for (var each : book.proposal().unplaced()) {
      Integer cycle = each.cycle();
      if (each.kind() == UnplacedKind.RESPITE_CYCLE
          && each.refId().equals(grant)
          && (cycle == null || !owed.contains(cycle))) {
        found.add(violation(grant, "cycle", cycle, "owed", false));
      }
    }
  }

  private static void check(
      UnplacedKind kind, String ref, int least, int most, Listing listing, List<Violation> found) {
    int placed = listing.placed(kind, ref);
    int unplaced = listing.unplaced(kind, ref);
    if (placed + unplaced < least || placed + unplaced > most) {
      found.add(violation(ref, "kind", kind, "listedPlaced", placed, "listedUnplaced", unplaced));
    }
  }

  private static void repeatedStays(Book book, List<Violation> found) {
    Set<List<Object>> seen = new HashSet<>();
    Set<List<Object>> reported = new HashSet<>();
    for (RespiteStay each : book.proposal().respiteStays()) {
      List<Object> key = List.of(each.grantId(), each.unitId(), each.period());
      if (!seen.add(key) && reported.add(key)) {
        found.add(violation(each.grantId().value(), "from", each.from(), "repeated", true));
      }
    }
  }

  private static Violation violation(String ref, @Nullable Object... values) {
    return new Violation(RULE, List.of(ref), Fault.params(values));
  }
}
