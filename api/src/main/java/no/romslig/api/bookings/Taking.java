package no.romslig.api.bookings;

import java.time.LocalDate;
import java.util.UUID;
import no.romslig.api.place.PlacesTaken;
import no.romslig.api.problem.ApiProblem;
import no.romslig.api.problem.Faults;
import no.romslig.data.booking.Claim;
import no.romslig.data.booking.ClaimAnswer.Taken;
import no.romslig.data.booking.PlaceDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes places at the desk, or tells what has them. Works inside of the caller's transaction. */
@Component
class Taking {

  private final PlaceDesk places;
  private final PlacesTaken taken;

  Taking(PlaceDesk places, PlacesTaken taken) {
    this.places = places;
    this.taken = taken;
  }

  /**
   * Takes the place.
   *
   * @return the booking
   * @throws ApiProblem 409 with what is in the way
   */
  UUID take(Claim claim) {
    var answer = places.take(claim);
    if (answer instanceof Taken had) {
      return had.bookingId();
    }
    throw taken.problem(answer);
  }

  static void checkNights(@Nullable LocalDate from, @Nullable LocalDate to, Faults faults) {
    faults.demandSaid(from, "from", "the first night");
    faults.demand(
        from == null || to == null || from.isBefore(to), "to", "a day after from, or nothing");
  }
}
