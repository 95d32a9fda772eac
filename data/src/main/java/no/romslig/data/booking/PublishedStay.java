package no.romslig.data.booking;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.UUID;

/** A respite stay that the family has been told of. */
@Entity
@DiscriminatorValue("PUBLISHED")
public final class PublishedStay extends Booking {

  private UUID planId;
  private UUID grantId;

  PublishedStay() {}

  public PublishedStay(
      UUID id, Seat seat, UUID personId, Nights nights, UUID planId, UUID grantId) {
    super(id, seat, personId, nights);
    this.planId = planId;
    this.grantId = grantId;
  }

  public UUID planId() {
    return planId;
  }

  public UUID grantId() {
    return grantId;
  }
}
