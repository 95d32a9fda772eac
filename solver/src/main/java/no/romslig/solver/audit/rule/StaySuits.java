package no.romslig.solver.audit.rule;

import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Stay;
import no.romslig.solver.proposal.Certificate.Violation;

/** Holds each proposed stay against every line that it keeps by itself. */
final class StaySuits implements HardRuleCheck {

  private static final StayRule GRANTED = new StayGranted();

  /** Lines that make sense only in a unit that serves the form at all. */
  private static final List<StayRule> OF_THE_FORM = List.of(new StayAge(), new StaySheltered());

  private static final List<StayRule> OF_ANY_STAY =
      List.of(
          new StayFeature(),
          new StayReserved(),
          new StayOpening(),
          new StayClosure(),
          new StayStart(),
          new StayAssessments(),
          new RespiteLength(),
          new RespiteForResident(),
          new RespiteWithinGrant(),
          new RespiteUnavailable(),
          new RespiteStartDay(),
          new Lending());

  @Override
  public List<Violation> violations(Book book) {
    var found = new ArrayList<Violation>();
    for (var stay : book.stays()) {
      if (!stay.committed()) {
        faults(stay.toCome(book.register().asOf()), book)
            .forEach(fault -> found.add(fault.by(stay.ref())));
      }
    }
    return found;
  }

  private static List<Fault> faults(Stay stay, Book book) {
    var found = new ArrayList<Fault>();
    collect(GRANTED, stay, book, found);
    if (found.isEmpty()) {
      OF_THE_FORM.forEach(rule -> collect(rule, stay, book, found));
    }
    OF_ANY_STAY.forEach(rule -> collect(rule, stay, book, found));
    return found;
  }

  private static void collect(StayRule rule, Stay stay, Book book, List<Fault> found) {
    for (var fault : rule.faults(stay, book)) {
      if (!book.register().waived(fault.rule(), stay.ref())) {
        found.add(fault);
      }
    }
  }
}
