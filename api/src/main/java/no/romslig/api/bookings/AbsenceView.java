package no.romslig.api.bookings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.romslig.api.access.ShowsPersons;
import org.jspecify.annotations.Nullable;

/**
 * Nights {@code [from, to)} on which a resident is away.
 *
 * @param mayBeLent whether others may have the place meanwhile (LT-15)
 */
record AbsenceView(
    UUID id,
    UUID bookingId,
    @Nullable UUID personId,
    LocalDate from,
    LocalDate to,
    boolean mayBeLent)
    implements ShowsPersons {

  @Override
  public List<UUID> personsShown() {
    return personId == null ? List.of() : List.of(personId);
  }
}
