package no.romslig.solver.run.place;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.Commitment;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.Institution;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Relocation;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Unit;
import no.romslig.solver.snapshot.UnitId;
import no.romslig.solver.snapshot.Ward;
import org.jspecify.annotations.Nullable;

/** A snapshot as the exhaustive search sees it: who holds which unit until when, and who acts. */
final class Scene {

  static final int FOREVER = 100_000;

  /** Who holds a unit, until which day; {@link #FOREVER} = unless the person is moved. */
  record Hold(Person person, int until) {}

  /** A committed or published stay for a time. */
  record Booking(@Nullable PersonId person, int until) {}

  final Snapshot snapshot;
  final RuleSet rules;
  final List<Spot> spots = new ArrayList<>();
  final List<Actor> actors = new ArrayList<>();
  final List<List<Hold>> holds = new ArrayList<>();
  final List<List<Booking>> bookings = new ArrayList<>();
  private final Map<UnitId, Integer> spotOf = new HashMap<>();
  private final Map<PersonId, Person> persons = new HashMap<>();
  private final Map<PersonId, Actor> actorOf = new HashMap<>();
  private final Map<PersonId, Couple> coupleOf = new HashMap<>();
  private final Map<PersonId, Integer> homeOf = new HashMap<>();
  private final Map<PersonId, Commitment> moves = new HashMap<>();

  Scene(Snapshot snapshot, RuleSet rules) {
    this.snapshot = snapshot;
    this.rules = rules;
    for (Institution institution : snapshot.institutions()) {
      for (Ward ward : institution.wards()) {
        for (Unit unit : ward.units()) {
          spotOf.put(unit.id(), spots.size());
          spots.add(new Spot(spots.size(), unit, ward, institution));
        }
      }
    }
    snapshot.persons().forEach(person -> persons.put(person.id(), person));
    for (Couple couple : snapshot.couples()) {
      couple.personIds().forEach(person -> coupleOf.put(person, couple));
    }
    readHolds();
    readBookings();
    readActors();
  }

  int turnover() {
    return rules.turnoverNights();
  }

  int day(LocalDate date) {
    return (int) ChronoUnit.DAYS.between(snapshot.asOf(), date);
  }

  Spot spot(UnitId unit) {
    Integer index = spotOf.get(unit);
    if (index == null) {
      throw new AssertionError("No unit " + unit);
    }
    return spots.get(index);
  }

  Person person(PersonId id) {
    Person person = persons.get(id);
    if (person == null) {
      throw new AssertionError("No person " + id);
    }
    return person;
  }

  @Nullable Actor actor(PersonId person) {
    return actorOf.get(person);
  }

  @Nullable Couple couple(PersonId person) {
    return coupleOf.get(person);
  }

  /** The unit in which the person lives or is committed to live; null = no home. */
  @Nullable Integer home(PersonId person) {
    return homeOf.get(person);
  }

  @Nullable Commitment move(PersonId person) {
    return moves.get(person);
  }

  boolean areCouple(Person one, Person other) {
    Couple couple = coupleOf.get(one.id());
    return couple != null && couple.personIds().contains(other.id());
  }

  /** Section 3: who may share a unit for two. */
  boolean mayShare(Person one, Person other, Unit unit) {
    if (areCouple(one, other) && unit.coupleUnit()) {
      return true;
    }
    boolean bothAccept = accepts(one) && accepts(other);
    return bothAccept && (areCouple(one, other) || one.sex() == other.sex());
  }

  /** Section 3: a lifted refusal, but not for those who have a bed in a unit for two today. */
  private boolean accepts(Person person) {
    boolean bedForTwo =
        snapshot.occupancies().stream()
            .filter(occupancy -> occupancy.personId().equals(person.id()))
            .anyMatch(occupancy -> spot(occupancy.unitId()).unit().capacity() == 2);
    return person.acceptsSharedRoom() || (!bedForTwo && isRefusalLifted(person.id()));
  }

  private boolean isRefusalLifted(PersonId person) {
    List<String> refIds = refIds(person);
    Couple couple = coupleOf.get(person);
    return !refIds.isEmpty()
        ? isWaived("SHARED-ROOM", refIds.getFirst())
        : couple != null && isWaived("SHARED-ROOM", couple.id().value());
  }

  /** The case, then the relocation. */
  private List<String> refIds(PersonId person) {
    List<String> found = new ArrayList<>();
    snapshot.cases().stream()
        .filter(aCase -> aCase.personId().equals(person))
        .forEach(aCase -> found.add(aCase.id().value()));
    if (snapshot.relocations().stream().anyMatch(each -> each.personId().equals(person))) {
      found.add(person.value());
    }
    return found;
  }

  private boolean isWaived(String rule, String refId) {
    return snapshot.waivers().stream()
        .anyMatch(waiver -> waiver.rule().equals(rule) && waiver.refId().equals(refId));
  }

  /** Section 5: a rule of couples is lifted for the two, whichever of their items is named. */
  private boolean isWaived(String rule, Couple couple) {
    return isWaived(rule, couple.id().value())
        || couple.personIds().stream()
            .flatMap(person -> refIds(person).stream())
            .anyMatch(refId -> isWaived(rule, refId));
  }

  boolean isInvoked(Couple couple) {
    return couple.guaranteeInvoked() && !isWaived("SB-01", couple);
  }

  /** Units that the actor holds without an end inside the look-ahead. */
  Set<Integer> held(Actor actor) {
    Set<Integer> held = new TreeSet<>();
    for (int spot = 0; spot < spots.size(); spot++) {
      for (Hold hold : holds.get(spot)) {
        if (hold.until() == FOREVER && hold.person().id().equals(actor.person().id())) {
          held.add(spot);
        }
      }
    }
    return held;
  }

  private void readHolds() {
    for (Commitment commitment : snapshot.commitments()) {
      PersonId person = committedTo(commitment);
      if (person != null) {
        moves.put(person, commitment);
      }
    }
    List<Map<PersonId, Integer>> until = new ArrayList<>();
    spots.forEach(spot -> until.add(new LinkedHashMap<>()));
    moves.forEach(
        (person, move) -> {
          int spot = spot(move.unitId()).index();
          until.get(spot).put(person, FOREVER);
          homeOf.put(person, spot);
        });
    for (Occupancy occupancy : snapshot.occupancies()) {
      int end = end(occupancy);
      if (end <= day(occupancy.from())) {
        continue;
      }
      int spot = spot(occupancy.unitId()).index();
      until.get(spot).merge(occupancy.personId(), end, Math::max);
      if (end == FOREVER && occupancy.careForm().isLasting()) {
        homeOf.putIfAbsent(occupancy.personId(), spot);
      }
    }
    for (Map<PersonId, Integer> there : until) {
      List<Hold> found = new ArrayList<>();
      there.forEach((person, end) -> found.add(new Hold(person(person), end)));
      holds.add(found);
    }
  }

  private int end(Occupancy occupancy) {
    int end = occupancy.to() == null ? FOREVER : day(occupancy.to());
    Commitment move = moves.get(occupancy.personId());
    if (move != null && !move.unitId().equals(occupancy.unitId())) {
      end = Math.min(end, day(move.from()));
    }
    return end > rules.lookAheadNights() ? FOREVER : end;
  }

  private @Nullable PersonId committedTo(Commitment commitment) {
    if (commitment.kind() == CommitmentKind.RELOCATION) {
      return new PersonId(commitment.refId());
    }
    if (commitment.kind() == CommitmentKind.PLACEMENT) {
      return snapshot.cases().stream()
          .filter(aCase -> aCase.id().value().equals(commitment.refId()))
          .map(Case::personId)
          .findFirst()
          .orElseThrow();
    }
    return null;
  }

  private void readBookings() {
    spots.forEach(spot -> bookings.add(new ArrayList<>()));
    for (var grant : snapshot.respiteGrants()) {
      grant.published().forEach(stay -> book(stay.unitId(), grant.personId(), stay.to()));
    }
    for (Commitment commitment : snapshot.commitments()) {
      LocalDate to = commitment.to();
      if (to != null && commitment.kind() == CommitmentKind.RESPITE) {
        snapshot.respiteGrants().stream()
            .filter(grant -> grant.id().value().equals(commitment.refId()))
            .forEach(grant -> book(commitment.unitId(), grant.personId(), to));
      } else if (to != null && commitment.kind() == CommitmentKind.SHORT_STAY) {
        snapshot.shortStays().stream()
            .filter(stay -> stay.id().value().equals(commitment.refId()))
            .forEach(stay -> book(commitment.unitId(), stay.personId(), to));
      }
    }
  }

  private void book(UnitId unit, @Nullable PersonId person, LocalDate to) {
    bookings.get(spot(unit).index()).add(new Booking(person, day(to)));
  }

  private void readActors() {
    Set<PersonId> withCase = new TreeSet<>();
    for (Case aCase : snapshot.cases()) {
      withCase.add(aCase.personId());
      Commitment move = moves.get(aCase.personId());
      if (move == null || move.kind() != CommitmentKind.PLACEMENT) {
        add(Actor.of(actors.size(), aCase, person(aCase.personId())));
      }
    }
    for (Relocation relocation : snapshot.relocations()) {
      PersonId id = relocation.personId();
      if (!withCase.contains(id) && !moves.containsKey(id) && homeOf.containsKey(id)) {
        add(Actor.of(actors.size(), relocation, person(id)));
      }
    }
    for (Couple couple : snapshot.couples()) {
      addCompanion(couple, withCase);
    }
  }

  private void addCompanion(Couple couple, Set<PersonId> withCase) {
    var companion = couple.companion();
    List<PersonId> free =
        couple.personIds().stream()
            .filter(id -> !withCase.contains(id) && !homeOf.containsKey(id))
            .toList();
    boolean needed = rules.cohabitation().partnerMustHaveNeed();
    if (isInvoked(couple)
        && companion != null
        && free.size() == 1
        && (companion.careNeed() || !needed || isWaived("SB-04", couple))) {
      Person person = person(free.getFirst());
      String refId = couple.id().value();
      add(
          new Actor(
              actors.size(),
              person,
              Actor.Kind.COMPANION,
              refId,
              CompanionForms.of(companion.stay()),
              null,
              null,
              couple));
    }
  }

  private void add(Actor actor) {
    actors.add(actor);
    actorOf.put(actor.person().id(), actor);
  }
}
