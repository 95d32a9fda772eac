package no.romslig.data.booking;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import no.romslig.data.institution.CareForm;
import org.jspecify.annotations.Nullable;

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

  /** The first night that is not spent there, if that is known: the own new home cuts it. */
  public @Nullable LocalDate lastsUntil() {
    var ends = nights().ends();
    var released = releasedFrom();
    return released != null && (ends == null || released.isBefore(ends)) ? released : ends;
  }

  /** Who lives there. */
  public UUID resident() {
    return Objects.requireNonNull(personId());
  }
}
