package no.romslig.solver.audit.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Stay;
import no.romslig.solver.proposal.Certificate.Violation;
import no.romslig.solver.proposal.Released;
import org.jspecify.annotations.Nullable;

/**
 * {@code RELEASED}: exactly the nights of own planned stays that a move to a lasting place cuts.
 */
final class ReleasedExactly implements HardRuleCheck {

  private static final String RULE = "RELEASED";

  @Override
  public List<Violation> violations(Book book) {
    var expected = new LinkedHashSet<Released>();
    for (var planned : Planned.all(book.register())) {
      var cut = cut(planned, book);
      if (cut != null) {
        expected.add(cut);
      }
    }
    Set<Released> listed = new LinkedHashSet<>(book.proposal().released());
    var found = new ArrayList<Violation>();
    expected.stream()
        .filter(each -> !listed.contains(each) && !saidImpossible(each, book))
        .forEach(each -> found.add(violation(each, "missing")));
    listed.stream()
        .filter(each -> !expected.contains(each))
        .filter(each -> isKnown(each, book))
        .forEach(each -> found.add(violation(each, "notCut")));
    if (listed.size() < book.proposal().released().size()) {
      repeated(book.proposal().released()).forEach(each -> found.add(violation(each, "repeated")));
    }
    return found;
  }

  private static boolean saidImpossible(Released each, Book book) {
    return book.proposal().alerts().stream()
        .anyMatch(
            alert ->
                alert.code().equals("PUBLISHED_STAY_IMPOSSIBLE")
                    && alert.refId().equals(each.refId()));
  }

  private static Set<Released> repeated(List<Released> listed) {
    var seen = new LinkedHashSet<Released>();
    var twice = new LinkedHashSet<Released>();
    listed.stream().filter(each -> !seen.add(each)).forEach(twice::add);
    return twice;
  }

  private static boolean isKnown(Released each, Book book) {
    return book.unknown().stream().noneMatch(fault -> fault.refIds().contains(each.refId()));
  }

  private static @Nullable Released cut(Planned planned, Book book) {
    LocalDate departure = book.departureOf(planned.person());
    LocalDate end = planned.period().to();
    if (departure == null
        || (end != null && !end.isAfter(departure))
        || book.stays().stream().anyMatch(stay -> isListedWhole(stay, planned))) {
      return null;
    }
    LocalDate from =
        planned.period().from().isAfter(departure) ? planned.period().from() : departure;
    return new Released(planned.kind(), planned.refId(), planned.unit(), from, end);
  }

  /** What is listed whole has not been cut; that its nights clash is a matter of ONE-PLACE. */
  private static boolean isListedWhole(Stay stay, Planned planned) {
    return stay.ref().equals(planned.refId())
        && stay.place().id().equals(planned.unit())
        && stay.period().equals(planned.period());
  }

  private static Violation violation(Released each, String why) {
    return new Violation(
        RULE,
        List.of(each.refId()),
        Fault.params("unitId", each.unitId(), "from", each.from(), "to", each.to(), "fault", why));
  }
}
