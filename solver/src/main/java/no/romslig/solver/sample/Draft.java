package no.romslig.solver.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Commitment;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.Municipality;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Relocation;
import no.romslig.solver.snapshot.RuleSetChoice;
import no.romslig.solver.snapshot.ShortStay;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Waiver;
import tools.jackson.databind.node.JsonNodeFactory;

/** A snapshot while it is made: each part of the work adds its own to it. */
final class Draft {

  static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
  static final int HORIZON_DAYS = 182;
  static final Period HORIZON = Period.ofNights(AS_OF, HORIZON_DAYS);

  /** The shipped rule sets' look-ahead. */
  static final int LOOK_AHEAD_NIGHTS = 28;

  final TownPlan plan;
  final List<Building> buildings = new ArrayList<>();
  final List<Room> rooms = new ArrayList<>();
  final List<Someone> persons = new ArrayList<>();
  final List<Resident> residents = new ArrayList<>();
  final List<Occupancy> occupancies = new ArrayList<>();
  final List<Applicant> applicants = new ArrayList<>();
  final List<Couple> couples = new ArrayList<>();
  final List<Relocation> relocations = new ArrayList<>();
  final List<Rotation> rotations = new ArrayList<>();
  final List<ShortStay> shortStays = new ArrayList<>();
  final List<Commitment> commitments = new ArrayList<>();
  final List<Waiver> waivers = new ArrayList<>();

  private final Set<PersonId> involved = new HashSet<>();

  Draft(TownPlan plan) {
    this.plan = plan;
  }

  /** Someone who lives in a lasting place. */
  record Resident(Someone who, Room home, Period nights) {}

  static LocalDate day(int offset) {
    return AS_OF.plusDays(offset);
  }

  PersonId nextPerson() {
    return new PersonId("P" + (persons.size() + 1));
  }

  Stream<Room> rooms(CareForm form) {
    return rooms.stream().filter(room -> room.form == form);
  }

  /** Lasting places that are empty, opening, or left within the look-ahead. */
  List<Room> freeing(CareForm form) {
    return rooms(form)
        .filter(room -> room.hasPlace(Period.openEnded(day(LOOK_AHEAD_NIGHTS))))
        .filter(room -> room.availableTo == null)
        .toList();
  }

  /** The person is here on these nights, in a unit used as {@code form}. */
  void occupy(Someone who, Room room, Period nights, CareForm form) {
    room.take(nights);
    occupancies.add(new Occupancy(who.id, room.id, nights.from(), nights.to(), form, List.of()));
  }

  /** Marks the person as part of something; false where the person was already. */
  boolean involve(Someone who) {
    return involved.add(who.id);
  }

  boolean isInvolved(Someone who) {
    return involved.contains(who.id);
  }

  Snapshot snapshot() {
    return new Snapshot(
        "1",
        new Municipality(plan.number(), plan.title()),
        AS_OF,
        HORIZON_DAYS,
        new RuleSetChoice(plan.ruleSet(), JsonNodeFactory.instance.objectNode()),
        buildings.stream().map(Building::institution).toList(),
        persons.stream().map(Someone::person).toList(),
        occupancies,
        applicants.stream().map(Applicant::asCase).toList(),
        couples,
        relocations,
        rotations.stream().map(Rotation::grant).toList(),
        shortStays,
        commitments,
        waivers);
  }
}
