package no.romslig.api.institutions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.romslig.api.access.ShowsPersons;
import org.jspecify.annotations.Nullable;

/**
 * Someone who has a unit on nights when it takes nobody. Whom and what it is about is left out for
 * those who see no person.
 *
 * @param booking what they have it by
 * @param kind {@code OCCUPANCY}, {@code COMMITMENT} or {@code PUBLISHED}
 * @param unit what documents call it
 * @param from the first such night
 * @param to the first night after them; missing = for good
 */
record Stranded(
    UUID booking,
    String kind,
    String unit,
    @Nullable UUID personId,
    @Nullable UUID caseId,
    @Nullable UUID grantId,
    @Nullable UUID shortStayId,
    LocalDate from,
    @Nullable LocalDate to)
    implements ShowsPersons {

  @Override
  public List<UUID> personsShown() {
    return personId == null ? List.of() : List.of(personId);
  }

  /** The same without whom and what it is about. */
  Stranded anonymous() {
    return new Stranded(booking, kind, unit, null, null, null, null, from, to);
  }
}
