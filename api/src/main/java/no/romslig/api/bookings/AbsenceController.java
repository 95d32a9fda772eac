package no.romslig.api.bookings;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Existing;
import no.romslig.api.access.Looks;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.Thing;
import no.romslig.api.entry.RegisterDesk;
import no.romslig.api.problem.ApiProblem;
import no.romslig.api.problem.Checked;
import no.romslig.api.problem.Faults;
import no.romslig.data.booking.Absence;
import no.romslig.data.booking.Absences;
import no.romslig.data.booking.Bookings;
import no.romslig.data.booking.Occupancy;
import no.romslig.data.register.EntryIds;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Residents who are away for a time, and whether their places may be lent meanwhile (LT-15). */
@RestController
class AbsenceController {

  private static final String PATH = "/api/v1/absences";
  private static final String REGISTER = "REGISTER_ABSENCE";
  private static final String RETURN = "REGISTER_RETURN";

  private final RegisterDesk desk;
  private final Absences absences;
  private final Bookings bookings;
  private final BookingViews views;
  private final EntryIds ids;

  AbsenceController(
      RegisterDesk desk, Absences absences, Bookings bookings, BookingViews views, EntryIds ids) {
    this.desk = desk;
    this.absences = absences;
    this.bookings = bookings;
    this.views = views;
    this.ids = ids;
  }

  /** Nights {@code [from, to)} away. */
  record Body(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable Boolean mayBeLent)
      implements Checked {

    @Override
    public void check(Faults faults, LocalDate today) {
      Taking.checkNights(from, to, faults);
      faults.demandSaid(to, "to", "the day of coming back");
    }
  }

  @Looks("READ_ABSENCE")
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping(PATH + "/{id}")
  ResponseEntity<AbsenceView> read(SignedIn who, @Existing(Thing.ABSENCE) @PathVariable UUID id) {
    return desk.read(who, "READ_ABSENCE", () -> views.absence(id));
  }

  /** Registers that a resident is away, or will be. */
  @Looks(REGISTER)
  @AllowedTo(Role.CASEWORKER)
  @PostMapping(BookingController.PATH + "/{id}/absences")
  ResponseEntity<AbsenceView> register(
      SignedIn who,
      @Existing(Thing.BOOKING) @PathVariable UUID id,
      @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody Body body) {
    return desk.make(
        new RegisterDesk.Making(who, REGISTER, key, body, PATH),
        () -> {
          mustBeLivedIn(id);
          return absences
              .save(
                  new Absence(
                      ids.next(),
                      id,
                      Objects.requireNonNull(body.from()),
                      Objects.requireNonNull(body.to()),
                      Boolean.TRUE.equals(body.mayBeLent())))
              .id();
        },
        views::absence);
  }

  private void mustBeLivedIn(UUID booking) {
    if (!(bookings.findById(booking).orElseThrow() instanceof Occupancy)) {
      throw new ApiProblem(
          HttpStatus.CONFLICT,
          "not-lived-in",
          "The booking is no occupancy",
          "Only who lives somewhere can be away from there.");
    }
  }

  /** The day of coming back. */
  record ReturnBody(@Nullable LocalDate on) implements Checked {

    @Override
    public void check(Faults faults, LocalDate today) {
      faults.demandSaid(on, "on", "the day of coming back");
    }
  }

  /** Comes back on another day; refused while a guest has the place then. */
  @Looks(RETURN)
  @AllowedTo(Role.CASEWORKER)
  @PostMapping(PATH + "/{id}/return")
  ResponseEntity<AbsenceView> comeBack(
      SignedIn who,
      @Existing(Thing.ABSENCE) @PathVariable UUID id,
      @RequestHeader(value = "If-Match", required = false) @Nullable String seen,
      @RequestBody ReturnBody body) {
    return desk.change(
        new RegisterDesk.Changing(who, RETURN, seen),
        () -> absences.findById(id),
        away -> {
          var faults = new Faults();
          faults.demand(
              body.on() != null && body.on().isAfter(away.starts()),
              "on",
              "a day after " + away.starts());
          faults.refuseAny();
          away.returnOn(Objects.requireNonNull(body.on()));
        },
        views::absence);
  }

  /** The resident is not away after all; refused while a guest has the place. */
  @AllowedTo(Role.CASEWORKER)
  @DeleteMapping(PATH + "/{id}")
  ResponseEntity<Void> takeBack(
      SignedIn who,
      @Existing(Thing.ABSENCE) @PathVariable UUID id,
      @RequestHeader(value = "If-Match", required = false) @Nullable String seen) {
    return desk.remove(
        new RegisterDesk.Changing(who, "REMOVE_ABSENCE", seen),
        () -> absences.findById(id),
        absences::delete);
  }
}
