package no.romslig.solver.audit.rule;

import java.util.List;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Stay;

/** One line that each proposed stay for a time keeps by itself. */
@FunctionalInterface
interface StayRule {

  List<Fault> faults(Stay stay, Book book);
}
