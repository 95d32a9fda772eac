package no.romslig.api.fhir.service;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.romslig.api.decision.MovingIn;
import no.romslig.api.fhir.person.Dead;
import no.romslig.api.fhir.sent.Arrival;
import no.romslig.api.fhir.sent.At;
import no.romslig.api.fhir.sent.Held;
import no.romslig.api.fhir.sent.Intake;
import no.romslig.api.fhir.sent.Manner;
import no.romslig.api.fhir.sent.Names;
import no.romslig.api.fhir.sent.SentDays;
import no.romslig.api.fhir.server.Ids;
import no.romslig.api.fhir.server.Told;
import no.romslig.api.place.PlacesTaken;
import no.romslig.api.request.Today;
import no.romslig.data.booking.Booking;
import no.romslig.data.booking.Bookings;
import no.romslig.data.booking.Claim;
import no.romslig.data.booking.ClaimAnswer;
import no.romslig.data.booking.Commitment;
import no.romslig.data.booking.Nights;
import no.romslig.data.booking.Occupancy;
import no.romslig.data.booking.PlaceDesk;
import no.romslig.data.institution.Unit;
import no.romslig.data.institution.Units;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Registers that someone has come, is away for a time, or has left. A lasting place is decided here
 * first: whoever comes into it has moved into what was decided.
 */
@Component
class EncounterIntake implements Intake<Encounter> {

  private static final String TYPE = "Encounter";

  private final Bookings bookings;
  private final Units units;
  private final PlaceDesk places;
  private final PlacesTaken taken;
  private final MovingIn movingIn;
  private final SentAbsences absences;
  private final EncounterShape shape;
  private final Names names;
  private final Dead dead;
  private final Today today;

  EncounterIntake(
      Bookings bookings,
      Units units,
      PlaceDesk places,
      PlacesTaken taken,
      MovingIn movingIn,
      SentAbsences absences,
      EncounterShape shape,
      Names names,
      Dead dead,
      Today today) {
    this.bookings = bookings;
    this.units = units;
    this.places = places;
    this.taken = taken;
    this.movingIn = movingIn;
    this.absences = absences;
    this.shape = shape;
    this.names = names;
    this.dead = dead;
    this.today = today;
  }

  @Override
  public Class<Encounter> resource() {
    return Encounter.class;
  }

  @Override
  public Optional<String> named(String system, String value) {
    return names.find(TYPE, system, value);
  }

  @Override
  public Optional<String> make(Encounter sent, Arrival arrival) {
    var at = arrival.at();
    mustHaveBegun(sent, at);
    var person = arrival.links().follow(sent.getSubject(), at.child("subject"), "Patient");
    var unit = unit(sent, arrival);
    var starts = starts(sent, arrival);
    var ends = ends(sent, at);
    if (person.isEmpty() || unit.isEmpty() || starts.isEmpty() || at.hasErrors()) {
      return Optional.empty();
    }
    if (ends != null && !ends.isAfter(starts.get())) {
      at.child("period").child("end").invalid("a day after the start");
      return Optional.empty();
    }
    var booking = come(person.get(), unit.get(), new Nights(starts.get(), ends), arrival);
    booking.ifPresent(
        it -> {
          absences.keep(it, sent, arrival);
          names.keep(TYPE, it.id().toString(), sent.getIdentifier(), at);
          dead.end(person.get(), arrival);
        });
    return booking.map(it -> it.id().toString());
  }

  /**
   * Where the person has the place already, only its end may be news. Who had one before the
   * registers began has it without a decision in them.
   */
  private Optional<Booking> come(UUID person, Unit unit, Nights nights, Arrival arrival) {
    var own = own(person, unit.id(), nights.starts());
    if (own.isPresent() && !(own.get() instanceof Commitment home && home.decides().isLasting())) {
      if (own.get() instanceof Occupancy lived && nights.ends() != null) {
        absences.cut(lived, nights.ends());
        lived.moveTo(new Nights(lived.nights().starts(), nights.ends()));
      }
      return own;
    }
    if (own.isPresent()) {
      return moveIn((Commitment) own.get(), nights, arrival);
    }
    if (unit.facts().careForm().isLasting() && arrival.manner() != Manner.FIRST_LOAD) {
      arrival
          .at()
          .child("location")
          .conflict(
              IssueType.BUSINESSRULE,
              "Nobody has decided that the person has this place. A lasting place is decided here"
                  + " first; what was given in an emergency, a caseworker registers with its"
                  + " cause.",
              HttpStatus.CONFLICT);
      return Optional.empty();
    }
    return bookings.findById(take(person, unit, nights, arrival.at()));
  }

  private Optional<Booking> moveIn(Commitment decided, Nights nights, Arrival arrival) {
    movingIn.movedInto(arrival.acting(), decided, nights);
    arrival
        .at()
        .inform(
            "What was decided is carried out: everybody whom it gives a lasting place lives there"
                + " now.");
    return own(
        Objects.requireNonNull(decided.personId()), decided.seat().unitId(), nights.starts());
  }

  private UUID take(UUID person, Unit unit, Nights nights, At at) {
    var answer = places.take(Claim.occupancy(person, unit.id(), nights, unit.facts().careForm()));
    if (answer instanceof ClaimAnswer.Taken it) {
      return it.bookingId();
    }
    var promised =
        answer instanceof ClaimAnswer.UnitFull(var where, var by) && nights.ends() == null
            ? promisedFrom(by, nights.starts())
            : Optional.<LocalDate>empty();
    if (promised.isEmpty()) {
      throw taken.problem(answer);
    }
    at.child("period")
        .warn(
            "The place is promised to someone else from a later day on: the stay is registered"
                + " until then. Send its end as soon as it is known.");
    return take(person, unit, new Nights(nights.starts(), promised.get()), at);
  }

  /** From when no slot is free any more, where one is free on the first night. */
  private Optional<LocalDate> promisedFrom(List<UUID> by, LocalDate first) {
    var free = new HashMap<Integer, LocalDate>();
    by.stream()
        .flatMap(it -> bookings.findById(it).stream())
        .forEach(
            it ->
                free.merge(
                    it.seat().slot(),
                    it.nights().starts(),
                    (one, other) -> one.isBefore(other) ? one : other));
    return free.values().stream().filter(it -> it.isAfter(first)).max(LocalDate::compareTo);
  }

  private Optional<Booking> own(UUID person, UUID unit, LocalDate day) {
    return bookings.findByPersonIdOrderById(person).stream()
        .filter(it -> it.seat().unitId().equals(unit))
        .filter(it -> it.nights().ends() == null || it.nights().ends().isAfter(day))
        .filter(
            it ->
                !it.nights().starts().isAfter(day)
                    || (it instanceof Commitment home && home.decides().isLasting()))
        .findFirst();
  }

  @Override
  public void change(String id, Encounter sent, Arrival arrival) {
    var at = arrival.at();
    var booking = Ids.uuid(id).flatMap(bookings::findById).orElseThrow();
    if (!(booking instanceof Occupancy lived)) {
      at.conflict(
          IssueType.BUSINESSRULE,
          "Nobody lives there by it yet. Send an Encounter by POST when the person has come; what"
              + " is decided is undone in Romslig.",
          HttpStatus.CONFLICT);
      return;
    }
    mustBeOf(lived, sent, arrival);
    if (takesBack(sent)) {
      takeBack(lived, at);
      return;
    }
    mustHaveBegun(sent, at);
    var starts = starts(sent, arrival);
    var ends = ends(sent, at);
    if (starts.isEmpty() || at.hasErrors()) {
      return;
    }
    if (ends != null && !ends.isAfter(starts.get())) {
      at.child("period").child("end").invalid("a day after the start");
      return;
    }
    absences.cut(lived, ends);
    lived.moveTo(new Nights(starts.get(), ends));
    absences.keep(lived, sent, arrival);
    names.keep(TYPE, id, sent.getIdentifier(), at);
  }

  @Override
  public boolean takesBack(Encounter sent) {
    return sent.getStatus() == EncounterStatus.ENTEREDINERROR
        || sent.getStatus() == EncounterStatus.CANCELLED;
  }

  /** A stay for a time that never was; who lives somewhere by a decision, does. */
  @Override
  public void annul(String id, Arrival arrival) {
    var booking = Ids.uuid(id).flatMap(bookings::findById);
    if (!(booking.orElse(null) instanceof Occupancy lived)) {
      return;
    }
    if (lived.careForm().isLasting()) {
      takeBack(lived, arrival.at());
      return;
    }
    absences.cut(lived, lived.nights().starts());
    names.keep(TYPE, id, List.of(), arrival.at());
    bookings.delete(lived);
  }

  private static void takeBack(Occupancy lived, At at) {
    at.child("status")
        .conflict(
            IssueType.BUSINESSRULE,
            lived.careForm().isLasting()
                ? "Someone lives there by a decision: a caseworker undoes it."
                : "A stay that has begun is ended by period.end, not taken back.",
            HttpStatus.CONFLICT);
  }

  @Override
  public Optional<Told<Encounter>> show(String id) {
    return Ids.uuid(id).flatMap(bookings::findById).map(shape::of);
  }

  @Override
  public List<Held> of(UUID person) {
    var day = today.date();
    return bookings.findByPersonIdOrderById(person).stream()
        .filter(Occupancy.class::isInstance)
        .map(Occupancy.class::cast)
        .map(it -> new Held(it.id().toString(), isOn(it, day)))
        .toList();
  }

  private static boolean isOn(Occupancy lived, LocalDate day) {
    var ends = lived.lastsUntil();
    return !lived.nights().starts().isAfter(day) && (ends == null || ends.isAfter(day));
  }

  private void mustBeOf(Occupancy lived, Encounter sent, Arrival arrival) {
    arrival
        .links()
        .follow(sent.getSubject(), arrival.at().child("subject"), "Patient")
        .filter(it -> !it.equals(lived.personId()))
        .ifPresent(other -> arrival.at().child("subject").invalid("the same patient as before"));
    if (sent.hasLocation()) {
      unit(sent, arrival)
          .filter(it -> !it.id().equals(lived.seat().unitId()))
          .ifPresent(
              other ->
                  arrival
                      .at()
                      .child("location")
                      .invalid(
                          "the same place as before: whoever moves leaves one, and comes to"
                              + " another"));
    }
  }

  private static void mustHaveBegun(Encounter sent, At at) {
    switch (sent.getStatus()) {
      case ARRIVED, TRIAGED, INPROGRESS, ONLEAVE, FINISHED -> {}
      case null, default ->
          at.child("status")
              .notTaken(
                  "Expected: in-progress, onleave or finished. Reservations are made in Romslig,"
                      + " and read here with the status planned.");
    }
  }

  private Optional<Unit> unit(Encounter sent, Arrival arrival) {
    var at = arrival.at().child("location", 0).child("location");
    if (!sent.hasLocation()) {
      at.missing("a reference to the unit, a room or dwelling");
      return Optional.empty();
    }
    var found = arrival.links().follow(sent.getLocationFirstRep().getLocation(), at, "Location");
    var unit = found.flatMap(units::findById);
    if (found.isPresent() && unit.isEmpty()) {
      at.invalid("a unit (ro or ho), not a ward or an institution");
    }
    return unit;
  }

  private static Optional<LocalDate> starts(Encounter sent, Arrival arrival) {
    var at = arrival.at().child("period").child("start");
    var day =
        SentDays.demand(sent.getPeriod().getStartElement(), at, "the day on which the person came");
    day.ifPresent(it -> at.demand(!it.isAfter(arrival.today()), "a day that is not in the future"));
    return day;
  }

  private static @Nullable LocalDate ends(Encounter sent, At at) {
    var here = at.child("period").child("end");
    var day = SentDays.read(sent.getPeriod().getEndElement(), here).orElse(null);
    if (sent.getStatus() == EncounterStatus.FINISHED && day == null) {
      here.missing("the day on which the person left");
    }
    return day;
  }
}
