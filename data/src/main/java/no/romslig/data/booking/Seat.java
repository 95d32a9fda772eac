package no.romslig.data.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A slot of a unit, from 1 up to the unit's capacity.
 *
 * @param slotParty missing where the slot is held alone, as it is save for what had met before the
 *     registers knew of it; the database fills it in
 * @param placeParty missing where the person is nowhere else, likewise
 */
@Embeddable
public record Seat(
    @Column(updatable = false) UUID unitId,
    int slot,
    @Column(updatable = false) @Nullable UUID slotParty,
    @Column(updatable = false) @Nullable UUID placeParty) {

  /** A slot that nobody else holds. */
  public static Seat alone(UUID unitId, int slot) {
    return new Seat(unitId, slot, null, null);
  }
}
