package no.romslig.api.register;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.romslig.data.booking.Absences;
import no.romslig.data.booking.Booking;
import no.romslig.data.booking.Bookings;
import no.romslig.data.booking.Nights;
import no.romslig.data.booking.PublishedStay;
import no.romslig.solver.snapshot.Absence;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Commitment;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.Unit;
import no.romslig.solver.snapshot.UnitId;
import org.springframework.stereotype.Component;

/** Tells who has which place, and what is decided. */
@Component
class BookingAssembler {

  private final Bookings bookings;
  private final Absences absences;

  BookingAssembler(Bookings bookings, Absences absences) {
    this.bookings = bookings;
    this.absences = absences;
  }

  /** The bookings that are not over, and all stays that were ever published. */
  List<Booking> from(LocalDate day) {
    return bookings.findFrom(day);
  }

  /** Whoever has a home that is not over. */
  static Set<UUID> residents(List<Booking> all) {
    var residents = new HashSet<UUID>();
    for (var each : all) {
      if (each instanceof no.romslig.data.booking.Occupancy occupancy
          && Same.as(CareForm.class, occupancy.careForm()).isLasting()) {
        residents.add(occupancy.resident());
      }
    }
    return residents;
  }

  List<Occupancy> occupancies(
      List<Booking> all, Map<UnitId, Unit> units, LocalDate day, Codes codes) {
    var residents = residents(all);
    Map<UUID, List<Absence>> away = new HashMap<>();
    absences.findAllByOrderById().stream()
        .filter(each -> each.ends().isAfter(day))
        .forEach(
            each ->
                away.computeIfAbsent(each.bookingId(), none -> new ArrayList<>())
                    .add(new Absence(each.starts(), each.ends(), each.mayBeLent())));
    var unlisted = new HashSet<UUID>();
    var occupancies = new ArrayList<Occupancy>();
    for (var each : all) {
      // What it decides about is not in the document; its place is not free for all that.
      if (each instanceof no.romslig.data.booking.Commitment decided
          && isUnlisted(decided, residents, codes)
          && decided.personId() != null) {
        unlisted.add(each.id());
        var unit = Objects.requireNonNull(units.get(codes.unit(each.seat().unitId())));
        occupancies.add(tell(each, each.nights(), unit.careForm(), List.of(), codes));
      }
    }
    for (var each : all) {
      if (each instanceof no.romslig.data.booking.Occupancy occupancy) {
        var nights =
            each.releasedBy() != null && unlisted.contains(each.releasedBy())
                ? new Nights(each.nights().starts(), occupancy.lastsUntil())
                : each.nights();
        if (PlaceAssembler.isFrom(day, nights.ends())) {
          var form = Same.as(CareForm.class, occupancy.careForm());
          var absent = away.getOrDefault(each.id(), List.of());
          occupancies.add(tell(each, nights, form, absent, codes));
        }
      }
    }
    return occupancies;
  }

  private static Occupancy tell(
      Booking booking, Nights nights, CareForm form, List<Absence> away, Codes codes) {
    return new Occupancy(
        codes.person(booking.personId()),
        codes.unit(booking.seat().unitId()),
        nights.starts(),
        nights.ends(),
        form,
        away);
  }

  private static boolean isUnlisted(
      no.romslig.data.booking.Commitment decided, Set<UUID> residents, Codes codes) {
    return switch (decided.decides()) {
      case PLACEMENT -> !codes.has(decided.caseId());
      case RELOCATION -> !residents.contains(decided.personId());
      case RESPITE -> !codes.has(decided.grantId());
      case SHORT_STAY -> !codes.has(decided.shortStayId());
    };
  }

  List<Commitment> commitments(List<Booking> all, Codes codes) {
    var residents = residents(all);
    var commitments = new ArrayList<Commitment>();
    for (var each : all) {
      if (each instanceof no.romslig.data.booking.Commitment decided
          && !isUnlisted(decided, residents, codes)) {
        commitments.add(
            new Commitment(
                Same.as(CommitmentKind.class, decided.decides()),
                about(decided, codes),
                codes.unit(each.seat().unitId()),
                each.nights().starts(),
                each.nights().ends()));
      }
    }
    return commitments;
  }

  private static String about(no.romslig.data.booking.Commitment decided, Codes codes) {
    return switch (decided.decides()) {
      case PLACEMENT -> codes.of(decided.caseId());
      case RELOCATION -> codes.person(decided.personId()).value();
      case RESPITE -> codes.of(decided.grantId());
      case SHORT_STAY -> codes.of(decided.shortStayId());
    };
  }

  /** By grant. */
  static Map<UUID, List<PublishedStay>> published(List<Booking> all) {
    return all.stream()
        .filter(PublishedStay.class::isInstance)
        .map(PublishedStay.class::cast)
        .collect(groupingBy(PublishedStay::grantId));
  }
}
