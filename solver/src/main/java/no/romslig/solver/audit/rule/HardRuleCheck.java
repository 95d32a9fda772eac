package no.romslig.solver.audit.rule;

import java.util.List;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.proposal.Certificate.Violation;

/** One hard rule, held against the whole proposal. */
interface HardRuleCheck {

  /** The breaches, in the order of the documents. */
  List<Violation> violations(Book book);
}
