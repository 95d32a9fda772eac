package no.romslig.solver.audit.rule;

import java.util.List;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.proposal.Certificate.Violation;

/** {@code UNKNOWN}: every id is the snapshot's, and those of one entry belong together. */
final class KnownIds implements HardRuleCheck {

  @Override
  public List<Violation> violations(Book book) {
    return book.unknown();
  }
}
