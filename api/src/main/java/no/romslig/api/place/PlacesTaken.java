package no.romslig.api.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.romslig.api.problem.ApiProblem;
import no.romslig.data.booking.Booking;
import no.romslig.data.booking.Bookings;
import no.romslig.data.booking.ClaimAnswer;
import no.romslig.data.booking.Clash;
import no.romslig.data.decision.DecisionItem;
import no.romslig.data.decision.DecisionItems;
import no.romslig.data.institution.Unit;
import no.romslig.data.institution.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Tells who comes second what the first has got. */
@Component
public class PlacesTaken {

  private final Bookings bookings;
  private final Units units;
  private final DecisionItems items;

  PlacesTaken(Bookings bookings, Units units, DecisionItems items) {
    this.bookings = bookings;
    this.units = units;
    this.items = items;
  }

  /**
   * What stands in the way.
   *
   * @param booking what has the place, or where the person is
   * @param decision the decision that it came from, where it was decided here
   */
  public record InTheWay(
      UUID booking,
      @Nullable String unit,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable UUID decision) {}

  /** The answer, with what has the place. Read before the transaction is given up. */
  public ApiProblem problem(ClaimAnswer answer) {
    return switch (answer) {
      case ClaimAnswer.UnitFull full ->
          problem("place-taken", "The place has been taken", full.bookingIds());
      case ClaimAnswer.PersonElsewhere elsewhere ->
          problem(
              "person-elsewhere",
              "The person is elsewhere on these nights",
              elsewhere.bookingIds());
      case ClaimAnswer.DecidedBefore before ->
          problem("decided-before", "This has been decided already", List.of(before.bookingId()));
      case ClaimAnswer.Unknown unknown ->
          new ApiProblem(
              HttpStatus.NOT_FOUND,
              "no-such-place",
              "There is no such place",
              "Nothing of this municipality has this id.");
      case ClaimAnswer.Taken taken -> throw new IllegalStateException("taken, not refused");
    };
  }

  /** The answer where only the database noticed. */
  public static ApiProblem problem(Clash clash) {
    return new ApiProblem(
            HttpStatus.CONFLICT,
            "place-taken",
            "The place has been taken",
            "Someone decided at the same moment. Look at the item again. Nothing was stored.")
        .with("clash", clash.name());
  }

  private ApiProblem problem(String code, String title, List<UUID> ids) {
    return new ApiProblem(
            HttpStatus.CONFLICT,
            code,
            title,
            "Look at what has it, and decide otherwise or order a new run. Nothing was stored.")
        .with("inTheWay", inTheWay(ids));
  }

  private List<InTheWay> inTheWay(List<UUID> ids) {
    var decided = items.findByBookingIdIn(ids);
    var found = new ArrayList<InTheWay>();
    for (var id : ids) {
      bookings.findById(id).ifPresent(it -> found.add(inTheWay(it, decided)));
    }
    return found;
  }

  private InTheWay inTheWay(Booking booking, List<DecisionItem> decided) {
    var unit = units.findById(booking.seat().unitId()).map(Unit::code).orElse(null);
    var decision =
        decided.stream()
            .filter(it -> booking.id().equals(it.bookingId()))
            .map(DecisionItem::decisionId)
            .findFirst()
            .orElse(null);
    return new InTheWay(
        booking.id(), unit, booking.nights().starts(), booking.nights().ends(), decision);
  }
}
