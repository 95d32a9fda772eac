package no.romslig.solver.audit.rule;

import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.proposal.Certificate.Violation;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.snapshot.GrantId;
import no.romslig.solver.snapshot.ShortStayId;
import org.jspecify.annotations.Nullable;

/** {@code SCORE}: the missing nights are as many as the proposal says, and not below its bound. */
final class TrueScore implements HardRuleCheck {

  private static final String RULE = "SCORE";

  @Override
  public List<Violation> violations(Book book) {
    var found = new ArrayList<Violation>();
    for (var each : book.proposal().unplaced()) {
      Integer claimed = each.nightsMissing();
      Integer missing = missing(each, book);
      if (claimed != null && missing != null && !claimed.equals(missing)) {
        found.add(
            new Violation(
                RULE,
                List.of(each.refId()),
                Fault.params(
                    "cycle", each.cycle(), "nightsMissing", claimed, "expected", missing)));
      }
    }
    var claim = book.proposal().certificate().optimality().stays();
    long value = MissingNights.of(book);
    if (claim.value() != value) {
      found.add(
          new Violation(RULE, List.of(), Fault.params("value", claim.value(), "expected", value)));
    } else if (claim.bound() > value) {
      found.add(
          new Violation(RULE, List.of(), Fault.params("bound", claim.bound(), "value", value)));
    }
    return found;
  }

  private static @Nullable Integer missing(Unplaced each, Book book) {
    return switch (each.kind()) {
      case CASE, RELOCATION, COMPANION -> null;
      case SHORT_STAY -> {
        var stay = book.register().shortStay(new ShortStayId(each.refId()));
        yield stay == null ? null : stay.nights();
      }
      case RESPITE_CYCLE -> {
        var grant = book.register().grant(new GrantId(each.refId()));
        var cycle = each.cycle();
        if (grant == null || cycle == null) {
          yield null;
        }
        var cycles = new Cycles(book, grant);
        yield cycles.isOwed(cycle) ? cycles.missing(cycle) : null;
      }
    };
  }
}
