package no.romslig.api.alarm;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.romslig.api.alarm.Alarm.ClosesBeforeStays;
import no.romslig.api.alarm.Alarm.HireEnds;
import no.romslig.api.alarm.Alarm.UnitCloses;
import no.romslig.data.booking.Booking;
import no.romslig.data.booking.Commitment;
import no.romslig.data.booking.Occupancy;
import no.romslig.data.booking.PublishedStay;
import no.romslig.data.institution.Institution;
import no.romslig.data.institution.Institutions;
import no.romslig.data.institution.Unit;
import no.romslig.data.institution.UnitClosures;
import no.romslig.data.institution.Units;
import no.romslig.data.institution.Wards;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Units that close while someone has them, or is to have them. */
@Component
class Closings {

  private final Institutions institutions;
  private final Wards wards;
  private final Units units;
  private final UnitClosures closures;

  Closings(Institutions institutions, Wards wards, Units units, UnitClosures closures) {
    this.institutions = institutions;
    this.wards = wards;
    this.units = units;
    this.closures = closures;
  }

  List<Alarm> find(List<Booking> booked, AlarmRules rules, LocalDate day) {
    var lived =
        booked.stream().filter(Occupancy.class::isInstance).map(Occupancy.class::cast).toList();
    var byId = units.findAllByOrderById().stream().collect(toMap(Unit::id, unit -> unit));
    var bought =
        institutions.findAllByOrderById().stream()
            .filter(each -> each.facts().external())
            .map(Institution::id)
            .collect(toSet());
    var boughtWards =
        wards.findAllByOrderById().stream()
            .filter(ward -> bought.contains(ward.institutionId()))
            .map(each -> each.id())
            .collect(toSet());
    var alarms = new ArrayList<Alarm>();
    for (var unit : units.findAllByOrderById()) {
      var last = unit.facts().availableTo();
      if (last != null && isNear(last, rules, day)) {
        addStays(booked, unit, new Closed(last, null), day, alarms);
        int persons = livingThen(lived, unit, last, null);
        if (persons > 0) {
          alarms.add(
              boughtWards.contains(unit.wardId())
                  ? new HireEnds(about(unit), last, true)
                  : new UnitCloses(about(unit), last, null, persons));
        }
      }
    }
    for (var closure : closures.findAllByOrderById()) {
      var unit = byId.get(closure.unitId());
      boolean isOver = closure.ends() != null && !closure.ends().isAfter(day);
      if (unit == null || isOver || !isNear(closure.starts(), rules, day)) {
        continue;
      }
      addStays(booked, unit, new Closed(closure.starts(), closure.ends()), day, alarms);
      int persons = livingThen(lived, unit, closure.starts(), closure.ends());
      if (persons > 0) {
        alarms.add(new UnitCloses(about(unit), closure.starts(), closure.ends(), persons));
      }
    }
    return alarms;
  }

  /** Closed from the first of these nights up to the other, without it. */
  private record Closed(LocalDate from, @Nullable LocalDate to) {}

  /** What is decided or published, and not lived in yet. */
  private static void addStays(
      List<Booking> booked, Unit unit, Closed closed, LocalDate day, List<Alarm> alarms) {
    int stays =
        (int)
            booked.stream()
                .filter(each -> each instanceof Commitment || each instanceof PublishedStay)
                .filter(each -> each.seat().unitId().equals(unit.id()))
                .filter(each -> closed.to() == null || each.nights().starts().isBefore(closed.to()))
                .filter(each -> isAfter(each, closed.from()) && isAfter(each, day))
                .count();
    if (stays > 0) {
      alarms.add(new ClosesBeforeStays(about(unit), closed.from(), closed.to(), stays));
    }
  }

  private static boolean isAfter(Booking booking, LocalDate day) {
    var ends = booking.nights().ends();
    return ends == null || ends.isAfter(day);
  }

  private static int livingThen(
      List<Occupancy> lived, Unit unit, LocalDate from, @Nullable LocalDate to) {
    return (int)
        lived.stream()
            .filter(each -> each.seat().unitId().equals(unit.id()))
            .filter(each -> to == null || each.nights().starts().isBefore(to))
            .filter(each -> each.lastsUntil() == null || each.lastsUntil().isAfter(from))
            .count();
  }

  private static About about(Unit unit) {
    return new About(About.Kind.UNIT, unit.id(), unit.code());
  }

  private static boolean isNear(LocalDate due, AlarmRules rules, LocalDate day) {
    return !day.isBefore(due.minusDays(rules.ending()));
  }
}
