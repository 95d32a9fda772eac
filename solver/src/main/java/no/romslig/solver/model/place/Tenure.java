package no.romslig.solver.model.place;

import java.time.LocalDate;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Someone's nights {@code [from, to)} in a unit, as they are once every commitment is carried out:
 * an occupancy (ended by a committed move of the same person), or a committed lasting place.
 *
 * @param committed whether it is a commitment and not yet an occupancy
 */
public record Tenure(
    PersonId person,
    UnitId unit,
    LocalDate from,
    @Nullable LocalDate to,
    CareForm careForm,
    boolean committed) {

  /** Whether the person is still there, or not yet, after the date. */
  boolean holdsAfter(LocalDate date) {
    return to == null || to.isAfter(date);
  }
}
