package no.romslig.solver.audit.rule;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.audit.book.Applicant;
import no.romslig.solver.audit.book.Place;
import no.romslig.solver.snapshot.CareForm;

/** {@code AGE}: children only in forms for children, adults never in a children's home. */
final class PlaceAge implements PlaceRule {

  @Override
  public List<Fault> faults(Applicant applicant, Place place, LocalDate from, Terms terms) {
    boolean child = Ages.isChild(applicant.person(), from);
    boolean wrong =
        child
            ? !place.unit().careForm().isForChildren()
            : place.unit().careForm() == CareForm.CHILD_HOME;
    return wrong
        ? Fault.of(
            "AGE",
            "unitId",
            place.id(),
            "careForm",
            place.unit().careForm(),
            "turns18",
            Ages.adultFrom(applicant.person()),
            "from",
            from)
        : Fault.NONE;
  }
}
