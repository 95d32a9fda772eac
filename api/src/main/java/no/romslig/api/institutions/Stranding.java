package no.romslig.api.institutions;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.problem.ApiProblem;
import no.romslig.api.request.Today;
import no.romslig.data.booking.Booking;
import no.romslig.data.booking.Bookings;
import no.romslig.data.booking.Commitment;
import no.romslig.data.booking.Occupancy;
import no.romslig.data.booking.PublishedStay;
import no.romslig.data.institution.Unit;
import no.romslig.data.institution.UnitClosures;
import no.romslig.data.institution.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Makes changes of units and tells whom they would leave without a place that they have (LT-13).
 * Works inside of the caller's transaction.
 */
@Component
class Stranding {

  private final Units units;
  private final UnitClosures closures;
  private final Bookings bookings;
  private final EntityManager entities;
  private final Today today;

  Stranding(
      Units units, UnitClosures closures, Bookings bookings, EntityManager entities, Today today) {
    this.units = units;
    this.closures = closures;
    this.bookings = bookings;
    this.entities = entities;
    this.today = today;
  }

  /**
   * Makes the change of these units, unless someone would newly be left without a place.
   *
   * @param accepted whoever asks knows of them: the change is made, and alarms tell of it
   * @throws ApiProblem 409 with whom it strands, where that is not accepted
   */
  void watch(SignedIn who, Collection<UUID> changed, boolean accepted, Runnable change) {
    var before = stranded(changed);
    change.run();
    entities.flush();
    var newly = new ArrayList<>(stranded(changed));
    newly.removeAll(new HashSet<>(before));
    if (!newly.isEmpty() && !accepted) {
      throw problem(who, newly);
    }
  }

  private List<Stranded> stranded(Collection<UUID> changed) {
    var found = new LinkedHashSet<Stranded>();
    for (var id : changed) {
      units.findById(id).ifPresent(it -> find(it, found));
    }
    return List.copyOf(found);
  }

  private void find(Unit unit, Set<Stranded> found) {
    var day = today.date();
    var booked = bookings.findOfUnit(unit.id(), day);
    var from = unit.facts().availableFrom();
    var to = unit.facts().availableTo();
    if (from != null && from.isAfter(day)) {
      find(unit, booked, day, from, found);
    }
    if (to != null) {
      find(unit, booked, to.isAfter(day) ? to : day, null, found);
    }
    for (var closure : closures.findByUnitIdOrderByStartsAscIdAsc(unit.id())) {
      if (closure.ends() == null || closure.ends().isAfter(day)) {
        find(unit, booked, closure.starts(), closure.ends(), found);
      }
    }
  }

  private static void find(
      Unit unit,
      List<Booking> booked,
      LocalDate from,
      @Nullable LocalDate to,
      Set<Stranded> found) {
    for (var each : booked) {
      var ends = end(each);
      if ((to == null || each.nights().starts().isBefore(to))
          && (ends == null || ends.isAfter(from))) {
        found.add(stranded(unit, each, from, to));
      }
    }
  }

  /** The first night that is not spent there: the own new home cuts it. */
  private static @Nullable LocalDate end(Booking booking) {
    var ends = booking.nights().ends();
    var released = booking.releasedFrom();
    return released != null && (ends == null || released.isBefore(ends)) ? released : ends;
  }

  private static Stranded stranded(
      Unit unit, Booking booking, LocalDate from, @Nullable LocalDate to) {
    return switch (booking) {
      case Commitment it ->
          new Stranded(
              it.id(),
              "COMMITMENT",
              unit.code(),
              it.personId(),
              it.caseId(),
              it.grantId(),
              it.shortStayId(),
              from,
              to);
      case PublishedStay it ->
          new Stranded(
              it.id(), "PUBLISHED", unit.code(), it.personId(), null, it.grantId(), null, from, to);
      case Occupancy it ->
          new Stranded(
              it.id(), "OCCUPANCY", unit.code(), it.personId(), null, null, null, from, to);
      default -> throw new IllegalStateException("a booking of no kind");
    };
  }

  private static ApiProblem problem(SignedIn who, List<Stranded> newly) {
    var seesPersons = who.isAny(Role.CASEWORKER, Role.APPROVER);
    return new ApiProblem(
            HttpStatus.CONFLICT,
            "strands-residents",
            "Someone has the place on nights when it would take nobody",
            "Find them another place first, or send it again with despiteResidents=true: alarms"
                + " then tell of them. Nothing was stored.")
        .with("affected", seesPersons ? newly : newly.stream().map(Stranded::anonymous).toList());
  }
}
