package no.romslig.api.bookings;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Existing;
import no.romslig.api.access.Looks;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.Thing;
import no.romslig.api.entry.RegisterDesk;
import no.romslig.api.entry.Shown;
import no.romslig.api.problem.ApiProblem;
import no.romslig.api.problem.Checked;
import no.romslig.api.problem.CheckedFurther;
import no.romslig.api.problem.Faults;
import no.romslig.data.booking.Booking;
import no.romslig.data.booking.Bookings;
import no.romslig.data.booking.Claim;
import no.romslig.data.booking.Nights;
import no.romslig.data.booking.Occupancy;
import no.romslig.data.booking.WithoutDecision;
import no.romslig.data.booking.WithoutDecision.Cause;
import no.romslig.data.institution.CareForm;
import no.romslig.data.institution.Units;
import no.romslig.data.person.Persons;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Registers by hand that people move in and out, where no decision of a proposal does. */
@RestController
class OccupancyController {

  private static final String MOVE_IN = "REGISTER_MOVE_IN";
  private static final int SHORTEST = 10;
  private static final String WHY =
      "a sentence of at least " + SHORTEST + " characters that says why";
  private static final String MOVE_OUT = "REGISTER_MOVE_OUT";

  private final RegisterDesk desk;
  private final Bookings bookings;
  private final Persons persons;
  private final Units units;
  private final Taking taking;
  private final BookingViews views;

  OccupancyController(
      RegisterDesk desk,
      Bookings bookings,
      Persons persons,
      Units units,
      Taking taking,
      BookingViews views) {
    this.desk = desk;
    this.bookings = bookings;
    this.persons = persons;
    this.units = units;
    this.taking = taking;
    this.views = views;
  }

  /**
   * Who moves in where.
   *
   * @param to the first night that is not spent there; missing = not known
   * @param careForm that it serves; missing = that of the unit
   * @param cause of a lasting place, which nobody decided on here: what kind of reason it is
   * @param reason of a lasting place: why, in a sentence
   */
  record Body(
      @Nullable UUID personId,
      @Nullable UUID unitId,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable CareForm careForm,
      @Nullable Cause cause,
      @Nullable String reason)
      implements CheckedFurther {

    @Override
    public void check(Faults faults, LocalDate today) {
      check(faults);
    }

    void check(Faults faults) {
      faults.demandSaid(personId, "personId", "a person of the municipality");
      faults.demandSaid(unitId, "unitId", "a unit of the municipality");
      Taking.checkNights(from, to, faults);
      faults.demand(reason == null || reason.strip().length() >= SHORTEST, "reason", WHY);
    }
  }

  /**
   * Registers that someone has moved in, or will; refused with what has the place. A lasting place
   * is decided on a proposal: one that is registered here says why, and is an alarm.
   */
  @Looks(MOVE_IN)
  @AllowedTo(Role.CASEWORKER)
  @PostMapping("/api/v1/occupancies")
  ResponseEntity<BookingView> moveIn(
      SignedIn who,
      @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody Body body) {
    return desk.make(
        new RegisterDesk.Making(who, MOVE_IN, key, body, BookingController.PATH),
        () -> taking.take(claim(body)),
        views::show);
  }

  private Claim claim(Body body) {
    var faults = new Faults();
    body.check(faults);
    var person = body.personId() == null ? null : persons.findById(body.personId()).orElse(null);
    var unit = body.unitId() == null ? null : units.findById(body.unitId()).orElse(null);
    faults.demand(
        body.personId() == null || person != null, "personId", "a person of the municipality");
    faults.demand(body.unitId() == null || unit != null, "unitId", "a unit of the municipality");
    faults.demand(
        unit == null
            || body.careForm() == null
            || body.careForm() == unit.facts().careForm()
            || unit.facts().alsoUsableFor().contains(body.careForm()),
        "careForm",
        "that of the unit, or one that it is also usable for");
    var form = body.careForm() == null && unit != null ? unit.facts().careForm() : body.careForm();
    var why = why(body, form, faults);
    faults.refuseAny();
    var whose = Objects.requireNonNull(person).id();
    var where = Objects.requireNonNull(unit).id();
    var nights = new Nights(Objects.requireNonNull(body.from()), body.to());
    var serves = Objects.requireNonNull(form);
    return why == null
        ? Claim.occupancy(whose, where, nights, serves)
        : Claim.occupancy(whose, where, nights, serves, why);
  }

  /** Demanded of a lasting place; a stay for a time has none. */
  private static @Nullable WithoutDecision why(Body body, @Nullable CareForm form, Faults faults) {
    var cause = body.cause();
    var reason = body.reason();
    if (form == null) {
      return null;
    }
    if (!form.isLasting()) {
      faults.demand(cause == null, "cause", "nothing, for a stay for a time");
      faults.demand(reason == null, "reason", "nothing, for a stay for a time");
      return null;
    }
    faults.demandSaid(cause, "cause", "why nobody decided here: one of " + List.of(Cause.values()));
    faults.demand(reason != null, "reason", WHY);
    return cause == null || reason == null ? null : new WithoutDecision(cause, reason);
  }

  /** The first night that is not spent there. */
  record OutBody(@Nullable LocalDate on) implements Checked {

    @Override
    public void check(Faults faults, LocalDate today) {
      faults.demandSaid(on, "on", "the first night that is not spent there");
    }
  }

  /** Registers that someone has moved out, or will; a place that opens again is asked for anew. */
  @Looks(MOVE_OUT)
  @AllowedTo(Role.CASEWORKER)
  @PostMapping(BookingController.PATH + "/{id}/move-out")
  ResponseEntity<BookingView> moveOut(
      SignedIn who,
      @Existing(Thing.BOOKING) @PathVariable UUID id,
      @RequestHeader(value = "If-Match", required = false) @Nullable String seen,
      @RequestBody OutBody body) {
    return desk.change(
        new RegisterDesk.Changing(who, MOVE_OUT, seen),
        () -> bookings.findById(id),
        booking -> leave(booking, body),
        booking -> Shown.of(booking, views.view(booking)));
  }

  private static void leave(Booking booking, OutBody body) {
    if (!(booking instanceof Occupancy)) {
      throw new ApiProblem(
          HttpStatus.CONFLICT,
          "not-lived-in",
          "The booking is no occupancy",
          "Nobody lives there by it yet: take back what was decided, or move in first.");
    }
    var faults = new Faults();
    var on = body.on();
    faults.demand(
        on != null && on.isAfter(booking.nights().starts()),
        "on",
        "a day after " + booking.nights().starts());
    faults.refuseAny();
    booking.moveTo(new Nights(booking.nights().starts(), on));
  }
}
