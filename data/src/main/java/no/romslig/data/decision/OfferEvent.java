package no.romslig.data.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import no.romslig.data.register.Entry;
import org.jspecify.annotations.Nullable;

/** Something that happened to an offer: added, never changed. */
@Entity
public class OfferEvent extends Entry {

  private UUID offerId;

  @Enumerated(EnumType.STRING)
  private OfferEventKind kind;

  private LocalDate happenedOn;
  private @Nullable String reasonCode;
  private @Nullable String reason;
  private String registeredBy;

  protected OfferEvent() {}

  public OfferEvent(
      UUID id,
      UUID offerId,
      OfferEventKind kind,
      LocalDate happenedOn,
      @Nullable String reasonCode,
      @Nullable String reason,
      String registeredBy) {
    super(id);
    this.offerId = offerId;
    this.kind = kind;
    this.happenedOn = happenedOn;
    this.reasonCode = reasonCode;
    this.reason = reason;
    this.registeredBy = registeredBy;
  }

  public UUID offerId() {
    return offerId;
  }

  public OfferEventKind kind() {
    return kind;
  }

  public LocalDate happenedOn() {
    return happenedOn;
  }

  public @Nullable String reasonCode() {
    return reasonCode;
  }

  public @Nullable String reason() {
    return reason;
  }

  public String registeredBy() {
    return registeredBy;
  }
}
