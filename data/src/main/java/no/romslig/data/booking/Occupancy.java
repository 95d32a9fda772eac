package no.romslig.data.booking;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
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

  @Embedded private @Nullable WithoutDecision withoutDecision;

  Occupancy() {}

  public Occupancy(UUID id, Seat seat, UUID personId, Nights nights, CareForm careForm) {
    super(id, seat, personId, nights);
    this.careForm = careForm;
  }

  /** A lasting place that nobody decided on here. */
  public Occupancy(
      UUID id,
      Seat seat,
      UUID personId,
      Nights nights,
      CareForm careForm,
      WithoutDecision withoutDecision) {
    this(id, seat, personId, nights, careForm);
    this.withoutDecision = withoutDecision;
  }

  public CareForm careForm() {
    return careForm;
  }

  /** Missing where a decision gave the place, or where none is needed. */
  public @Nullable WithoutDecision withoutDecision() {
    return withoutDecision;
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
