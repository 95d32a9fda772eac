package no.romslig.api.fhir.service;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.romslig.api.fhir.code.Days;
import no.romslig.api.fhir.code.Systems;
import no.romslig.api.fhir.place.KnownPlaces;
import no.romslig.api.fhir.server.Refs;
import no.romslig.api.fhir.server.Told;
import no.romslig.api.request.Today;
import no.romslig.data.booking.Absence;
import no.romslig.data.booking.Absences;
import no.romslig.data.booking.Booking;
import no.romslig.data.booking.Commitment;
import no.romslig.data.booking.Occupancy;
import no.romslig.data.booking.PublishedStay;
import no.romslig.data.decision.DecisionItems;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterLocationStatus;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Someone's place on some nights: lived in, decided or published. What is decided or published is a
 * reservation until its first day; a decided home until its person has moved in.
 */
@Component
class EncounterShape {

  private final Absences absences;
  private final DecisionItems decided;
  private final KnownPlaces places;
  private final Today today;

  EncounterShape(Absences absences, DecisionItems decided, KnownPlaces places, Today today) {
    this.absences = absences;
    this.decided = decided;
    this.places = places;
    this.today = today;
  }

  Told<Encounter> of(Booking booking) {
    var nights = booking.nights();
    var end = booking instanceof Occupancy lived ? lived.lastsUntil() : nights.ends();
    var encounter = new Encounter();
    encounter.setId(booking.id().toString());
    encounter.addIdentifier().setSystem(Systems.own("booking")).setValue(booking.id().toString());
    encounter
        .getClass_()
        .setSystem(Systems.ACT_CODE)
        .setCode("NONAC")
        .setDisplay("inpatient non-acute");
    var status = status(booking, nights.starts(), end);
    encounter.setStatus(status);
    encounter.setPeriod(Days.stay(nights.starts(), end));
    places
        .of(booking.personId(), booking.seat().unitId())
        .ifPresent(
            place ->
                encounter
                    .addLocation()
                    .setLocation(place)
                    .setStatus(locationStatus(status))
                    .setPeriod(Days.stay(nights.starts(), end)));
    encounter.setServiceProvider(Refs.municipality());
    granted(booking).forEach(id -> encounter.addEpisodeOfCare(Refs.episode(id)));
    decided.findByBookingIdIn(List.of(booking.id())).stream()
        .filter(item -> item.about().personId() != null)
        .forEach(item -> encounter.addBasedOn(Refs.request(item.id())));
    for (var away : absences.findByBookingIdOrderById(booking.id())) {
      encounter
          .addStatusHistory()
          .setStatus(EncounterStatus.ONLEAVE)
          .setPeriod(Days.stay(away.starts(), away.ends()))
          .addExtension(SentAbsences.MAY_BE_LENT, new BooleanType(away.mayBeLent()));
    }
    return toldOf(encounter, booking.personId());
  }

  private static Told<Encounter> toldOf(Encounter encounter, @Nullable UUID person) {
    if (person == null) {
      return Told.of(encounter);
    }
    encounter.setSubject(Refs.patient(person));
    return Told.of(encounter, person);
  }

  private static Stream<UUID> granted(Booking booking) {
    return switch (booking) {
      case PublishedStay stay -> Stream.of(stay.grantId());
      case Commitment decided ->
          Stream.of(decided.caseId(), decided.grantId(), decided.shortStayId())
              .flatMap(Stream::ofNullable);
      default -> Stream.empty();
    };
  }

  private EncounterStatus status(Booking booking, LocalDate starts, @Nullable LocalDate end) {
    var day = today.date();
    if (end != null && !end.isAfter(day)) {
      return EncounterStatus.FINISHED;
    }
    boolean reserved = booking instanceof Commitment decided && decided.decides().isLasting();
    if (reserved || starts.isAfter(day)) {
      return EncounterStatus.PLANNED;
    }
    return absences.findByBookingIdOrderById(booking.id()).stream().anyMatch(it -> covers(it, day))
        ? EncounterStatus.ONLEAVE
        : EncounterStatus.INPROGRESS;
  }

  private static boolean covers(Absence away, LocalDate day) {
    return !away.starts().isAfter(day) && away.ends().isAfter(day);
  }

  private static EncounterLocationStatus locationStatus(EncounterStatus status) {
    return switch (status) {
      case PLANNED -> EncounterLocationStatus.RESERVED;
      case FINISHED -> EncounterLocationStatus.COMPLETED;
      default -> EncounterLocationStatus.ACTIVE;
    };
  }
}
