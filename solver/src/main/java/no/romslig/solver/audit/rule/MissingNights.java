package no.romslig.solver.audit.rule;

import java.util.HashSet;
import java.util.Set;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.ShortStayPurpose;

/** The weighted missing nights of short stays and respite, other than acute and palliative ones. */
public final class MissingNights {

  private MissingNights() {}

  /** Σ weight of the class × nights that are missing. */
  public static long of(Book book) {
    RuleSet rules = book.register().rules();
    Set<String> without = new HashSet<>();
    for (var each : book.proposal().unplaced()) {
      if (each.kind() == UnplacedKind.SHORT_STAY) {
        without.add(each.refId());
      }
    }
    long sum = 0;
    for (var stay : book.register().snapshot().shortStays()) {
      boolean counts =
          stay.purpose() != ShortStayPurpose.ACUTE
              && stay.purpose() != ShortStayPurpose.PALLIATIVE
              && without.contains(stay.id().value());
      if (counts) {
        sum += (long) rules.respiteWeight(stay.needClass()) * stay.nights();
      }
    }
    for (var grant : book.register().snapshot().respiteGrants()) {
      sum += (long) rules.respiteWeight(grant.needClass()) * of(grant, book);
    }
    return sum;
  }

  private static long of(RespiteGrant grant, Book book) {
    var cycles = new Cycles(book, grant);
    long missing = 0;
    for (int k = cycles.first(); k <= cycles.last(); k++) {
      if (cycles.isOwed(k)) {
        missing += cycles.missing(k);
      }
    }
    return missing;
  }
}
