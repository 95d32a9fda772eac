package no.romslig.data.booking;

import java.util.UUID;
import no.romslig.data.institution.CareForm;
import org.jspecify.annotations.Nullable;

/** A place that someone is to have on some nights. */
public final class Claim {

  private interface Making {
    Booking make(UUID id, Seat seat);
  }

  private final UUID unitId;
  private final @Nullable UUID personId;
  private final UUID holder;
  private final Nights nights;
  private final boolean isHome;
  private final Making making;

  private Claim(
      UUID unitId,
      @Nullable UUID personId,
      UUID holder,
      Nights nights,
      boolean isHome,
      Making making) {
    this.unitId = unitId;
    this.personId = personId;
    this.holder = holder;
    this.nights = nights;
    this.isHome = isHome;
    this.making = making;
  }

  /** Someone moves in, or has. */
  public static Claim occupancy(UUID personId, UUID unitId, Nights nights, CareForm form) {
    return stay(
        unitId, personId, nights, (id, seat) -> new Occupancy(id, seat, personId, nights, form));
  }

  /** Someone has a lasting place that nobody decided on here. */
  public static Claim occupancy(
      UUID personId, UUID unitId, Nights nights, CareForm form, WithoutDecision why) {
    return stay(
        unitId,
        personId,
        nights,
        (id, seat) -> new Occupancy(id, seat, personId, nights, form, why));
  }

  public static Claim placement(UUID caseId, UUID personId, UUID unitId, Nights nights) {
    return home(
        unitId,
        personId,
        nights,
        (id, seat) -> Commitment.placement(id, seat, personId, nights, caseId));
  }

  public static Claim relocation(UUID personId, UUID unitId, Nights nights) {
    return home(
        unitId, personId, nights, (id, seat) -> Commitment.relocation(id, seat, personId, nights));
  }

  public static Claim respite(UUID grantId, UUID personId, UUID unitId, Nights nights) {
    return stay(
        unitId,
        personId,
        nights,
        (id, seat) -> Commitment.respite(id, seat, personId, nights, grantId));
  }

  public static Claim shortStay(
      UUID shortStayId, @Nullable UUID personId, UUID unitId, Nights nights) {
    return new Claim(
        unitId,
        personId,
        personId == null ? shortStayId : personId,
        nights,
        false,
        (id, seat) -> Commitment.shortStay(id, seat, personId, nights, shortStayId));
  }

  public static Claim published(
      UUID planId, UUID grantId, UUID personId, UUID unitId, Nights nights) {
    return stay(
        unitId,
        personId,
        nights,
        (id, seat) -> new PublishedStay(id, seat, personId, nights, planId, grantId));
  }

  private static Claim home(UUID unitId, UUID personId, Nights nights, Making making) {
    return new Claim(unitId, personId, personId, nights, true, making);
  }

  private static Claim stay(UUID unitId, UUID personId, Nights nights, Making making) {
    return new Claim(unitId, personId, personId, nights, false, making);
  }

  /** Whether it gives a home, which ends what the person has elsewhere. */
  boolean isHome() {
    return isHome;
  }

  Booking booking(UUID id, int slot) {
    return making.make(id, Seat.alone(unitId, slot));
  }

  UUID unitId() {
    return unitId;
  }

  @Nullable UUID personId() {
    return personId;
  }

  UUID holder() {
    return holder;
  }

  Nights nights() {
    return nights;
  }
}
