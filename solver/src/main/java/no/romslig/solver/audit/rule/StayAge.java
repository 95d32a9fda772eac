package no.romslig.solver.audit.rule;

import java.util.List;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Stay;
import no.romslig.solver.snapshot.CareForm;

/** {@code AGE}: children only in forms for children, adults never in a children's home. */
final class StayAge implements StayRule {

  @Override
  public List<Fault> faults(Stay stay, Book book) {
    if (stay instanceof Stay.Respite respite && respite.begun()) {
      return Fault.NONE;
    }
    var unit = stay.place().unit();
    var person = stay.person();
    boolean child = person != null && Ages.isChild(person, stay.period().from());
    boolean wrong = child ? !isForChildren(stay, book) : unit.careForm() == CareForm.CHILD_HOME;
    return wrong
        ? Fault.of(
            "AGE", "unitId", unit.id(), "careForm", unit.careForm(), "from", stay.period().from())
        : Fault.NONE;
  }

  /** By the form that is granted; where none is asked for, by the unit's own. */
  private static boolean isForChildren(Stay stay, Book book) {
    var unit = stay.place().unit();
    return stay.forms().stream().anyMatch(form -> form.isForChildren() && unit.serves(form))
        || (book.register().waived("NOT-GRANTED", stay.ref()) && unit.careForm().isForChildren());
  }
}
