package no.romslig.api.alarm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.romslig.api.alarm.Alarm.ChildTurnsAdult;
import no.romslig.api.alarm.Alarm.GrantEnds;
import no.romslig.api.alarm.Alarm.HireEnds;
import no.romslig.api.alarm.Alarm.PlaceWithoutDecision;
import no.romslig.api.alarm.Alarm.SixtyNights;
import no.romslig.api.request.Today;
import no.romslig.data.booking.Booking;
import no.romslig.data.booking.Bookings;
import no.romslig.data.booking.Commitment;
import no.romslig.data.booking.Occupancy;
import no.romslig.data.institution.CareForm;
import no.romslig.data.institution.Units;
import no.romslig.data.person.Person;
import no.romslig.data.person.Persons;
import no.romslig.data.person.ShortTermBalances;
import no.romslig.data.register.EntryIds;
import no.romslig.data.stay.RespiteGrants;
import no.romslig.data.stay.ShortStays;
import org.springframework.stereotype.Component;

/**
 * What ends for persons: grants, hires, childhood, the charge of a short stay, a hospital's care;
 * and lasting places that nobody decided on.
 */
@Component
class Endings {

  private static final int ADULT = 18;
  private static final int UNDECIDED_DAYS = 60;

  private final Persons persons;
  private final Bookings bookings;
  private final ShortTermBalances balances;
  private final RespiteGrants grants;
  private final ShortStays stays;
  private final Units units;

  Endings(
      Persons persons,
      Bookings bookings,
      ShortTermBalances balances,
      RespiteGrants grants,
      ShortStays stays,
      Units units) {
    this.persons = persons;
    this.bookings = bookings;
    this.balances = balances;
    this.grants = grants;
    this.stays = stays;
    this.units = units;
  }

  List<Alarm> find(List<Booking> booked, AlarmRules rules, LocalDate day) {
    var known = new HashMap<UUID, Person>();
    persons.findAllByOrderById().forEach(each -> known.put(each.id(), each));
    var alarms = new ArrayList<Alarm>();
    findGrants(known, rules, day, alarms);
    findHires(booked, known, rules, day, alarms);
    findSixtyNights(known, rules, day, alarms);
    findInHospital(booked, rules, day, alarms);
    findUndecided(booked, known, day, alarms);
    return alarms;
  }

  /** The first night, or the day on which it was registered where that was later. */
  private static LocalDate known(Occupancy lived) {
    var registered = Today.of(EntryIds.madeAt(lived.id()));
    return registered.isAfter(lived.nights().starts()) ? registered : lived.nights().starts();
  }

  /** Told for some weeks, so that whoever answers for the decisions sees it; then it is history. */
  private void findUndecided(
      List<Booking> booked, Map<UUID, Person> known, LocalDate day, List<Alarm> alarms) {
    for (var booking : booked) {
      if (booking instanceof Occupancy lived
          && lived.withoutDecision() != null
          && known(lived).plusDays(UNDECIDED_DAYS).isAfter(day)) {
        var unit = units.findById(lived.seat().unitId()).orElseThrow();
        alarms.add(
            new PlaceWithoutDecision(
                about(who(known, lived.resident())), lived.nights().starts(), unit.code()));
      }
    }
  }

  private void findGrants(
      Map<UUID, Person> known, AlarmRules rules, LocalDate day, List<Alarm> alarms) {
    for (var grant : grants.findAllByOrderById()) {
      var facts = grant.facts();
      if (facts.ends() != null && !facts.ends().isAfter(day)) {
        continue;
      }
      if (facts.ends() != null && isNear(facts.ends(), rules.ending(), day)) {
        alarms.add(
            new GrantEnds(new About(About.Kind.GRANT, grant.id(), grant.code()), facts.ends()));
      }
      if (facts.careForms().contains(CareForm.CHILD_RESPITE)) {
        findChild(who(known, grant.personId()), rules, day, alarms);
      }
    }
  }

  private static void findHires(
      List<Booking> booked,
      Map<UUID, Person> known,
      AlarmRules rules,
      LocalDate day,
      List<Alarm> alarms) {
    for (var booking : booked) {
      if (!(booking instanceof Occupancy lived)) {
        continue;
      }
      var until = lived.lastsUntil();
      if (lived.careForm() == CareForm.TRANSITION_FLAT
          && until != null
          && isNear(until, rules.ending(), day)) {
        alarms.add(new HireEnds(about(who(known, lived.resident())), until, false));
      }
      if (lived.careForm() == CareForm.CHILD_HOME) {
        findChild(who(known, lived.resident()), rules, day, alarms);
      }
    }
  }

  private static void findChild(
      Person person, AlarmRules rules, LocalDate day, List<Alarm> alarms) {
    var alarm = new ChildTurnsAdult(about(person), person.facts().birthDate().plusYears(ADULT));
    if (isNear(alarm.due(), rules.adulthood(), day) && !alarms.contains(alarm)) {
      alarms.add(alarm);
    }
  }

  private void findSixtyNights(
      Map<UUID, Person> known, AlarmRules rules, LocalDate day, List<Alarm> alarms) {
    var first = LocalDate.of(day.getYear(), 1, 1);
    var counts = new HashMap<UUID, ShortTermCount>();
    var present = new ArrayList<UUID>();
    for (var stay : bookings.findLived(CareForm.SHORT_TERM, first, first.plusYears(1))) {
      var until = stay.lastsUntil();
      counts
          .computeIfAbsent(stay.resident(), person -> new ShortTermCount(day.getYear()))
          .add(stay.nights().starts(), until);
      if (until == null || until.isAfter(day)) {
        present.add(stay.resident());
      }
    }
    balances
        .findByYear(day.getYear())
        .forEach(
            each -> {
              var count = counts.get(each.personId());
              if (count != null) {
                count.addBalance(each.nights());
              }
            });
    present.stream()
        .distinct()
        .forEach(
            person -> {
              var due = Objects.requireNonNull(counts.get(person)).dueDay();
              if (due != null && isNear(due, rules.ending(), day)) {
                alarms.add(new SixtyNights(about(who(known, person)), due));
              }
            });
  }

  private void findInHospital(
      List<Booking> booked, AlarmRules rules, LocalDate day, List<Alarm> alarms) {
    var decided =
        booked.stream()
            .filter(each -> each instanceof Commitment)
            .map(each -> ((Commitment) each).shortStayId())
            .toList();
    for (var stay : stays.findByClosedOnNullOrderById()) {
      var since = stay.facts().hospitalReadySince();
      if (since != null && !since.isAfter(day) && !decided.contains(stay.id())) {
        var about = new About(About.Kind.SHORT_STAY, stay.id(), stay.code());
        alarms.add(CaseAlarms.inHospital(about, since, rules, day));
      }
    }
  }

  private static Person who(Map<UUID, Person> known, UUID id) {
    return Objects.requireNonNull(known.get(id));
  }

  private static About about(Person person) {
    return new About(About.Kind.PERSON, person.id(), person.code());
  }

  private static boolean isNear(LocalDate due, int days, LocalDate day) {
    return !day.isBefore(due.minusDays(days));
  }
}
