package no.romslig.solver.audit.book;

import java.time.LocalDate;
import java.util.Set;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A proposed lasting place, relocation or companion's bed.
 *
 * @param careForm the form in which the unit is used; missing for a relocation
 * @param leaves the unit that a relocation says it leaves
 * @param committed a person has already decided exactly this
 * @param dependsOn who must move first, as far as the proposal says so
 */
public record Move(
    Applicant applicant,
    Place place,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable CareForm careForm,
    @Nullable UnitId leaves,
    boolean committed,
    boolean executable,
    Set<PersonId> dependsOn) {

  public String ref() {
    return applicant.ref();
  }

  public PersonId personId() {
    return applicant.person().id();
  }

  public Period period() {
    return new Period(from, to);
  }

  public boolean isRelocation() {
    return applicant.kind() == Applicant.Kind.RELOCATION;
  }

  public boolean isCompanion() {
    return applicant.kind() == Applicant.Kind.COMPANION;
  }
}
