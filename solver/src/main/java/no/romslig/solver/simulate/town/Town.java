package no.romslig.solver.simulate.town;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.romslig.solver.model.place.Rank;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.simulate.chance.Chance;
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

/** The municipality's lasting places and all whom they concern, on one day. */
public final class Town {

  private final Snapshot base;
  private final RuleSet rules;
  private final List<Room> rooms = new ArrayList<>();
  private final Map<UnitId, Room> roomOf = new HashMap<>();
  private final Map<PersonId, Citizen> citizenOf = new HashMap<>();
  private final TreeMap<Integer, Citizen> citizens = new TreeMap<>();
  private final TreeMap<Integer, Citizen> movers = new TreeMap<>();
  private final TreeMap<Rank, Citizen> waiting = new TreeMap<>();
  private final List<Couple> couples = new ArrayList<>();
  private final TreeMap<Integer, Citizen> decided = new TreeMap<>();
  private final BitSet mayOpen = new BitSet();
  private LocalDate today;
  private int known;
  private int datesCome;

  /** The town as a checked snapshot has it, on its day. */
  public Town(Snapshot base, RuleSet rules, Chance chance) {
    this.base = base;
    this.rules = rules;
    today = base.asOf();
    for (Institution institution : base.institutions()) {
      for (Ward ward : institution.wards()) {
        for (Unit unit : ward.units()) {
          if (unit.careForm().isLasting()) {
            build(institution, ward, unit);
          }
        }
      }
    }
    for (Person person : base.persons()) {
      know(person, chance.of(known));
    }
    settle();
  }

  private void settle() {
    for (Occupancy occupancy : base.occupancies()) {
      Room room = roomOf.get(occupancy.unitId());
      if (room != null) {
        enter(get(occupancy.personId()), room, occupancy);
      }
    }
    base.cases().forEach(each -> seek(get(each.personId()), each));
    base.relocations().forEach(each -> ask(get(each.personId()), each));
    for (Couple couple : base.couples()) {
      couples.add(couple);
      couple.personIds().forEach(id -> get(id).pairUp(couple));
    }
    for (Commitment commitment : base.commitments()) {
      boolean lasting =
          commitment.kind() == CommitmentKind.PLACEMENT
              || commitment.kind() == CommitmentKind.RELOCATION;
      Citizen citizen = lasting ? decidedFor(commitment) : null;
      if (citizen != null && roomOf.containsKey(commitment.unitId())) {
        citizen.decide(commitment);
        decided.put(citizen.number(), citizen);
      }
    }
    rooms.forEach(this::noteOpen);
  }

  private @Nullable Citizen decidedFor(Commitment commitment) {
    if (commitment.kind() == CommitmentKind.RELOCATION) {
      return citizenOf.get(new PersonId(commitment.refId()));
    }
    return base.cases().stream()
        .filter(each -> each.id().value().equals(commitment.refId()))
        .map(each -> get(each.personId()))
        .findFirst()
        .orElse(null);
  }

  private void build(Institution institution, Ward ward, Unit unit) {
    Room room = new Room(rooms.size(), institution, ward, unit);
    rooms.add(room);
    roomOf.put(unit.id(), room);
  }

  /** Makes a person known, who neither waits nor lives anywhere yet. */
  public Citizen know(Person person, Chance chance) {
    Citizen citizen = new Citizen(known++, chance, person);
    citizens.put(citizen.number(), citizen);
    citizenOf.put(person.id(), citizen);
    return citizen;
  }

  public RuleSet rules() {
    return rules;
  }

  /** What the town began as. */
  public Snapshot base() {
    return base;
  }

  public LocalDate today() {
    return today;
  }

  /** The last day on which a place that is given today may begin. */
  public LocalDate lastStart() {
    return today.plusDays(rules.lookAheadNights());
  }

  public LocalDate horizonEnd() {
    return today.plusDays(base.horizonDays());
  }

  /** Days since the base. */
  public int day() {
    return (int) ChronoUnit.DAYS.between(base.asOf(), today);
  }

  /** A date has come that the rules look at, though nothing else has changed. */
  public void dateHasCome() {
    datesCome++;
  }

  /** How often a date has come that the rules look at. */
  public int datesCome() {
    return datesCome;
  }

  /** Goes on to another day. */
  public void comeTo(LocalDate day) {
    today = day;
  }

  public List<Room> rooms() {
    return Collections.unmodifiableList(rooms);
  }

  /** The index of the next room that has a place free, or will have one, from one on; -1 = none. */
  public int nextOpen(int from) {
    return mayOpen.nextSetBit(from);
  }

  public Room room(UnitId id) {
    return Objects.requireNonNull(roomOf.get(id));
  }

  /** Everyone who waits or lives here, in the order of their numbers. */
  public Collection<Citizen> citizens() {
    return Collections.unmodifiableCollection(citizens.values());
  }

  /** Those with a case, down the ranking. */
  public Collection<Citizen> waiting() {
    return Collections.unmodifiableCollection(waiting.values());
  }

  /** Those who seek another place than the one that they have, in the order of their numbers. */
  public Collection<Citizen> movers() {
    return Collections.unmodifiableCollection(movers.values());
  }

  public List<Couple> couples() {
    return Collections.unmodifiableList(couples);
  }

  /** Those whose next lasting place is decided, in the order of their numbers. */
  public Collection<Citizen> decided() {
    return Collections.unmodifiableCollection(decided.values());
  }

  /** The citizen who has this id, who must be known. */
  public Citizen get(PersonId id) {
    return Objects.requireNonNull(citizenOf.get(id));
  }

  public @Nullable Citizen find(PersonId id) {
    return citizenOf.get(id);
  }

  /** Puts a case on the list, or changes it there; null = takes it off. */
  public void seek(Citizen citizen, @Nullable Case aCase) {
    if (citizen.aCase() != null) {
      waiting.remove(Objects.requireNonNull(citizen.rank()));
    }
    Rank rank = aCase == null ? null : Rank.of(aCase, rules);
    Relocation relocation = citizen.relocation();
    citizen.seek(aCase, rank == null && relocation != null ? Rank.of(relocation, rules) : rank);
    if (rank != null) {
      waiting.put(rank, citizen);
    }
    noteMover(citizen);
  }

  /** Notes that a resident is to move, or may; null = no longer. */
  public void ask(Citizen citizen, @Nullable Relocation relocation) {
    citizen.seek(relocation, relocation == null ? null : Rank.of(relocation, rules));
    noteMover(citizen);
  }

  /** What is known of a person has changed. */
  public void become(Citizen citizen, Person person) {
    citizen.become(person);
  }

  public void enter(Citizen citizen, Room room, Occupancy occupancy) {
    Tenancy tenancy = new Tenancy(citizen, room, occupancy);
    room.enter(tenancy);
    citizen.enter(tenancy);
    noteMover(citizen);
    noteOpen(room);
  }

  /** The tenancy ends today; the room is ready for others after the nights of turnover. */
  public void leave(Tenancy tenancy) {
    tenancy.room().leave(tenancy);
    tenancy.citizen().leave(tenancy);
    if (rules.turnoverNights() > 0) {
      tenancy.room().isMadeReadyAfter(tenancy.endedOn(today));
    }
    noteMover(tenancy.citizen());
    noteOpen(tenancy.room());
  }

  /** A citizen moves into a room, out of every other and off the lists. */
  public void move(Citizen citizen, Room room) {
    List.copyOf(citizen.tenancies()).forEach(this::leave);
    seek(citizen, (Case) null);
    ask(citizen, null);
    undecide(citizen);
    enter(
        citizen,
        room,
        new Occupancy(citizen.id(), room.unit().id(), today, null, room.careForm(), List.of()));
  }

  /** A citizen dies or moves away: out of every room, couple and list. */
  public void lose(Citizen citizen) {
    List.copyOf(citizen.tenancies()).forEach(this::leave);
    seek(citizen, (Case) null);
    ask(citizen, null);
    undecide(citizen);
    Couple couple = citizen.couple();
    if (couple != null) {
      couples.remove(couple);
      couple.personIds().forEach(id -> get(id).pairUp(null));
    }
    citizen.leaveForGood();
    citizens.remove(citizen.number());
  }

  /** Looks whether the room has been made ready after those who left it. */
  public void isReady(Room room) {
    room.isReady(today, rules.turnoverNights());
  }

  /** A unit is another from today: opened, closed, or of another form. */
  public void become(Room room, Unit unit) {
    room.become(unit);
    noteOpen(room);
    datesCome++;
  }

  private void undecide(Citizen citizen) {
    if (citizen.decided() != null) {
      citizen.decide(null);
      decided.remove(citizen.number());
      citizen.tenancies().forEach(tenancy -> noteOpen(tenancy.room()));
    }
  }

  private void noteOpen(Room room) {
    mayOpen.set(room.index(), room.mayOpen());
  }

  private void noteMover(Citizen citizen) {
    if (citizen.isMover()) {
      movers.put(citizen.number(), citizen);
    } else {
      movers.remove(citizen.number());
    }
  }
}
