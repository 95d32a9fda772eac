package no.romslig.data.booking;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;
import no.romslig.data.institution.CareForm;

/** Who lives where, or is expected to. */
@Entity
@DiscriminatorValue("OCCUPANCY")
public final class Occupancy extends Booking {

  @Enumerated(EnumType.STRING)
  private CareForm careForm;

  Occupancy() {}

  public Occupancy(UUID id, Seat seat, UUID personId, Nights nights, CareForm careForm) {
    super(id, seat, personId, nights);
    this.careForm = careForm;
  }

  public CareForm careForm() {
    return careForm;
  }

  /** Who lives there. */
  public UUID resident() {
    return Objects.requireNonNull(personId());
  }
}
