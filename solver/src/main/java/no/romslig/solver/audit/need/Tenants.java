package no.romslig.solver.audit.need;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Place;
import no.romslig.solver.audit.book.Presence;
import no.romslig.solver.audit.book.Register;
import no.romslig.solver.audit.rule.Companions;
import no.romslig.solver.audit.rule.Sharing;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/** Who is in a unit and stays there whatever a run proposes, and until when. */
final class Tenants {

  /** The end of a tenancy without an end. */
  static final LocalDate NEVER = LocalDate.MAX;

  private static final Comparator<Tenancy> LATEST_FIRST =
      Comparator.comparing(Tenancy::free).reversed();

  private final Register register;
  private final Map<UnitId, List<Tenancy>> byUnit = new HashMap<>();
  private final Map<PersonId, List<Place>> places = new HashMap<>();
  private final BitSet overfull = new BitSet();
  private final BitSet empty = new BitSet();
  private final BitSet closed = new BitSet();

  /**
   * @param person missing for someone who is not named
   * @param free the first day on which the place can be another's, turnover counted
   */
  record Tenancy(@Nullable Person person, LocalDate free) {}

  Tenants(Book book) {
    this.register = book.register();
    for (var occupancy : register.snapshot().occupancies()) {
      var person = register.person(occupancy.personId());
      if (person != null && staysToTheEnd(occupancy, book)) {
        LocalDate to = occupancy.to();
        var departure = hasMoveDecided(person.id()) ? book.departureOf(person.id()) : null;
        boolean earlier = departure != null && (to == null || departure.isBefore(to));
        add(occupancy.unitId(), person, earlier ? departure : to);
      }
    }
    for (var presences : book.presencesByUnit().values()) {
      for (var presence : presences) {
        boolean stands = presence.source() != Presence.Source.OCCUPANCY && presence.planned();
        if (stands) {
          var id = presence.person();
          add(
              presence.place().id(),
              id == null ? null : register.person(id),
              presence.period().to());
        }
      }
    }
    byUnit.values().forEach(list -> list.sort(LATEST_FIRST));
    for (var place : register.places()) {
      boolean tooMany = isOverfull(place);
      overfull.set(place.index(), tooMany);
      empty.set(place.index(), !tooMany && tenanciesIn(place).isEmpty());
      closed.set(place.index(), tooMany || isKeptByOne(place));
    }
  }

  /** Also someone who could be placed, is not, and leaves on a day of their own. */
  private boolean staysToTheEnd(Occupancy occupancy, Book book) {
    boolean leaves = !register.isBeyondLookAhead(occupancy);
    return !mayMove(occupancy.personId()) || (leaves && book.moveOf(occupancy.personId()) == null);
  }

  private void add(UnitId unit, @Nullable Person person, @Nullable LocalDate to) {
    LocalDate free = to == null ? NEVER : to.plusDays(register.rules().turnoverNights());
    if (free.isAfter(register.asOf())) {
      byUnit.computeIfAbsent(unit, key -> new ArrayList<>()).add(new Tenancy(person, free));
      var place = register.place(unit);
      if (person != null && place != null) {
        places.computeIfAbsent(person.id(), key -> new ArrayList<>()).add(place);
      }
    }
  }

  /** Whether a person has already decided where this one has a lasting place. */
  boolean hasMoveDecided(PersonId person) {
    var own = register.caseOf(person);
    return own == null
        ? !register.commitments(CommitmentKind.RELOCATION, person.value()).isEmpty()
        : !register.commitments(CommitmentKind.PLACEMENT, own.id().value()).isEmpty();
  }

  /** Whether a run may move the person: by a case, a relocation, or as a companion. */
  boolean mayMove(PersonId person) {
    return !hasMoveDecided(person)
        && (register.caseOf(person) != null
            || register.relocationOf(person) != null
            || Companions.isAsked(person, register));
  }

  private boolean isKeptByOne(Place place) {
    return place.unit().capacity() == 1 && lasting(place) == 1;
  }

  /** The units in which no place comes free for the person inside the look-ahead. */
  BitSet closedTo(Person person) {
    var units = (BitSet) closed.clone();
    for (var place : places.getOrDefault(person.id(), List.of())) {
      units.set(place.index(), overfull.get(place.index()));
    }
    return units;
  }

  /** The units that anyone could take at once; not to be changed. */
  BitSet empty() {
    return empty;
  }

  private List<Tenancy> tenanciesIn(Place place) {
    return byUnit.getOrDefault(place.id(), List.of());
  }

  /**
   * Whether more people keep the unit beyond the look-ahead than it has places, if none of them
   * moves: it takes nobody.
   */
  private boolean isOverfull(Place place) {
    long keeping =
        register.occupanciesIn(place.id()).stream()
            .filter(register::isBeyondLookAhead)
            .map(Occupancy::personId)
            .filter(this::mayMove)
            .distinct()
            .count();
    return keeping + lasting(place) > place.unit().capacity();
  }

  /** How many places in the unit never come free inside the look-ahead. */
  int lasting(Place place) {
    return (int)
        tenanciesIn(place).stream()
            .filter(each -> each.free().isAfter(register.lookAheadEnd()))
            .count();
  }

  /** Everyone named who is in the unit beyond the look-ahead. */
  List<Person> stayingIn(Place place) {
    return in(place, register.lookAheadEnd()).stream().filter(Objects::nonNull).toList();
  }

  /** Everyone whose place cannot be another's on the day; missing for someone who is not named. */
  List<@Nullable Person> in(Place place, LocalDate day) {
    var found = new ArrayList<@Nullable Person>();
    for (var each : tenanciesIn(place)) {
      if (each.free().isAfter(day)) {
        found.add(each.person());
      }
    }
    return found;
  }

  /** Whether the person has the unit beyond the look-ahead, unless a run moves them. */
  boolean mayStayIn(Place place, PersonId person) {
    return register.occupanciesIn(place.id()).stream()
        .filter(occupancy -> occupancy.personId().equals(person))
        .map(Occupancy::to)
        .anyMatch(to -> to == null || to.isAfter(register.lookAheadEnd()));
  }

  /** Whether the person has only places that end, so that no run moves them for others' sake. */
  boolean leavesAtLast(PersonId person) {
    return register.occupanciesOf(person).stream()
        .map(Occupancy::to)
        .allMatch(to -> to != null && !to.isAfter(register.lookAheadEnd()));
  }

  /** The first day on which the unit has a place that the person could take. */
  LocalDate firstFree(Place place, Person person) {
    if (overfull.get(place.index())) {
      return NEVER;
    }
    var others =
        tenanciesIn(place).stream()
            .filter(each -> each.person() == null || !each.person().id().equals(person.id()))
            .toList();
    if (others.isEmpty()) {
      return register.asOf();
    }
    var last = others.getFirst();
    boolean beside =
        place.unit().capacity() > 1
            && last.person() != null
            && Sharing.mayShare(place.unit(), person, last.person(), register);
    if (!beside) {
      return last.free();
    }
    return others.size() > 1 ? others.get(1).free() : register.asOf();
  }
}
