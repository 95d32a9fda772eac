package no.romslig.api.bookings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.romslig.api.access.ShowsPersons;
import no.romslig.data.booking.Decides;
import no.romslig.data.booking.WithoutDecision;
import no.romslig.data.institution.CareForm;
import org.jspecify.annotations.Nullable;

/**
 * A place that someone has on the nights {@code [from, to)}.
 *
 * @param slot which place of a room for two
 * @param personId missing where a short stay does not say yet whose it is
 * @param to missing = open
 * @param releasedBy the own decided lasting place that ends it
 * @param careForm of an occupancy
 * @param withoutDecision of a lasting place that was registered by hand: why
 * @param decides of a commitment
 * @param planId of a published stay
 */
record BookingView(
    UUID id,
    Kind kind,
    UUID unitId,
    int slot,
    @Nullable UUID personId,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable UUID releasedBy,
    @Nullable LocalDate releasedFrom,
    @Nullable CareForm careForm,
    @Nullable WithoutDecision withoutDecision,
    @Nullable Decides decides,
    @Nullable UUID caseId,
    @Nullable UUID grantId,
    @Nullable UUID shortStayId,
    @Nullable UUID planId,
    List<AbsenceView> absences)
    implements ShowsPersons {

  /** What it is. */
  enum Kind {
    OCCUPANCY,
    COMMITMENT,
    PUBLISHED
  }

  @Override
  public List<UUID> personsShown() {
    return personId == null ? List.of() : List.of(personId);
  }
}
