package no.romslig.data.booking;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person has decided: no run changes it. */
@Entity
@DiscriminatorValue("COMMITMENT")
public final class Commitment extends Booking {

  @Enumerated(EnumType.STRING)
  private Decides decides;

  private @Nullable UUID caseId;
  private @Nullable UUID grantId;
  private @Nullable UUID shortStayId;

  Commitment() {}

  private Commitment(UUID id, Seat seat, @Nullable UUID personId, Nights nights, Decides decides) {
    super(id, seat, personId, nights);
    this.decides = decides;
  }

  /** A lasting place for a case. */
  public static Commitment placement(
      UUID id, Seat seat, UUID personId, Nights nights, UUID caseId) {
    var commitment = new Commitment(id, seat, personId, nights, Decides.PLACEMENT);
    commitment.caseId = caseId;
    return commitment;
  }

  /** A resident's move. */
  public static Commitment relocation(UUID id, Seat seat, UUID personId, Nights nights) {
    return new Commitment(id, seat, personId, nights, Decides.RELOCATION);
  }

  /** One respite stay of a grant. */
  public static Commitment respite(UUID id, Seat seat, UUID personId, Nights nights, UUID grantId) {
    var commitment = new Commitment(id, seat, personId, nights, Decides.RESPITE);
    commitment.grantId = grantId;
    return commitment;
  }

  /** A stay for a time, whose person may not be known yet. */
  public static Commitment shortStay(
      UUID id, Seat seat, @Nullable UUID personId, Nights nights, UUID shortStayId) {
    var commitment = new Commitment(id, seat, personId, nights, Decides.SHORT_STAY);
    commitment.shortStayId = shortStayId;
    return commitment;
  }

  public Decides decides() {
    return decides;
  }

  public @Nullable UUID caseId() {
    return caseId;
  }

  public @Nullable UUID grantId() {
    return grantId;
  }

  public @Nullable UUID shortStayId() {
    return shortStayId;
  }
}
