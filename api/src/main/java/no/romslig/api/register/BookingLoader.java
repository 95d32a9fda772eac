package no.romslig.api.register;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.romslig.data.booking.Absence;
import no.romslig.data.booking.Absences;
import no.romslig.data.booking.Booking;
import no.romslig.data.booking.Bookings;
import no.romslig.data.booking.Commitment;
import no.romslig.data.booking.Seat;
import no.romslig.data.stay.RotationPlan;
import no.romslig.data.stay.RotationPlans;
import no.romslig.solver.snapshot.Unit;
import no.romslig.solver.snapshot.UnitId;
import org.springframework.stereotype.Component;

/** Registers who has which place by a document: seated, and with what had met before marked. */
@Component
class BookingLoader {

  private final Bookings bookings;
  private final Absences absences;
  private final RotationPlans plans;
  private final EntityManager entities;

  BookingLoader(Bookings bookings, Absences absences, RotationPlans plans, EntityManager entities) {
    this.bookings = bookings;
    this.absences = absences;
    this.plans = plans;
    this.entities = entities;
  }

  /**
   * @param by who hands the document in, and so vouches for what it calls published
   */
  void load(Loading loading, String by) {
    var plan = plan(loading, by);
    var all = new ToldBookings(loading, plan).all();
    var told = List.copyOf(all.keySet());
    var homes = homes(told);
    var released = released(told, homes);
    var seats = new Seating(released, capacities(loading)::get).seat(told, loading::next);
    var made = new LinkedHashMap<Told, Booking>();
    all.forEach(
        (each, making) -> {
          var place = Objects.requireNonNull(seats.get(each.id()));
          var seat =
              new Seat(
                  loading.row(each.unit()), place.slot(), place.slotParty(), place.placeParty());
          made.put(each, making.make(seat));
        });
    made.forEach((each, booking) -> release(each, booking, homes, released, made));
    save(made, loading);
  }

  private UUID plan(Loading loading, String by) {
    var id = loading.next();
    if (loading.snapshot().respiteGrants().stream().anyMatch(it -> !it.published().isEmpty())) {
      plans.save(new RotationPlan(id, loading.snapshot().asOf(), by));
    }
    return id;
  }

  /** The first home that is decided for each person. */
  private static Map<UUID, Told> homes(List<Told> told) {
    Map<UUID, Told> homes = new HashMap<>();
    told.stream()
        .filter(Told::home)
        .sorted(Comparator.comparing(each -> each.nights().from()))
        .forEach(each -> homes.putIfAbsent(Objects.requireNonNull(each.person()), each));
    return homes;
  }

  private static Map<UUID, LocalDate> released(List<Told> told, Map<UUID, Told> homes) {
    Map<UUID, LocalDate> released = new HashMap<>();
    for (var each : told) {
      var home = each.person() == null || each.home() ? null : homes.get(each.person());
      var to = each.nights().to();
      if (home != null && (to == null || to.isAfter(home.nights().from()))) {
        released.put(each.id(), home.nights().from());
      }
    }
    return released;
  }

  private static Map<UnitId, Integer> capacities(Loading loading) {
    Map<UnitId, Integer> capacities = new HashMap<>();
    loading.snapshot().institutions().stream()
        .flatMap(institution -> institution.wards().stream())
        .flatMap(ward -> ward.units().stream())
        .forEach((Unit unit) -> capacities.put(unit.id(), unit.capacity()));
    return capacities;
  }

  private static void release(
      Told told,
      Booking booking,
      Map<UUID, Told> homes,
      Map<UUID, LocalDate> released,
      Map<Told, Booking> made) {
    if (released.containsKey(told.id())) {
      var home = Objects.requireNonNull(homes.get(Objects.requireNonNull(told.person())));
      booking.releaseFor((Commitment) Objects.requireNonNull(made.get(home)));
    }
  }

  /** Those who are away first, so that others may be where they are not. */
  private void save(Map<Told, Booking> made, Loading loading) {
    var later = new ArrayList<Booking>();
    var away = new ArrayList<Absence>();
    made.forEach(
        (each, booking) -> {
          if (each.absences().isEmpty()) {
            later.add(booking);
          } else {
            bookings.save(booking);
            each.absences().forEach(it -> away.add(absence(it, booking, loading)));
          }
        });
    away.forEach(absences::save);
    entities.flush();
    later.forEach(bookings::save);
  }

  private static Absence absence(
      no.romslig.solver.snapshot.Absence absence, Booking booking, Loading loading) {
    return new Absence(
        loading.next(), booking.id(), absence.from(), absence.to(), absence.mayBeLent());
  }
}
