package no.romslig.solver.model.place;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.romslig.solver.model.place.OpenUnit.Leaving;
import no.romslig.solver.model.place.Seeker.Role;
import no.romslig.solver.model.place.SeekerFinder.Found;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.Institution;
import no.romslig.solver.snapshot.InstitutionId;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.UnitId;

/** Builds the indexed problem of lasting places from a checked snapshot. */
public final class PlaceProblemBuilder {

  private final Snapshot snapshot;
  private final RuleSet rules;
  private final Places places;
  private final Suitability suitability;
  private final Sharing sharing;
  private final Tenures tenures;
  private final BookedStays stays;
  private final LocalDate lookAhead;
  private final Map<PersonId, Person> persons;
  private final List<Found> found;
  private final Guarantees guarantees;
  private final Map<UnitId, List<Found>> movers = new HashMap<>();
  private final Map<Found, Integer> homes = new HashMap<>();
  private final List<Slot> slots = new ArrayList<>();
  private final List<OpenUnit> units = new ArrayList<>();
  private final Map<InstitutionId, Integer> institutions = new LinkedHashMap<>();
  private final Map<PersonId, Integer> seekerOf = new HashMap<>();

  private PlaceProblemBuilder(Snapshot snapshot, RuleSet rules) {
    this.snapshot = snapshot;
    this.rules = rules;
    places = Places.of(snapshot);
    suitability = new Suitability(snapshot, rules);
    sharing = new Sharing(snapshot);
    tenures = Tenures.of(snapshot, places);
    stays = new BookedStays(snapshot, rules);
    lookAhead = snapshot.asOf().plusDays(rules.lookAheadNights());
    SeekerFinder finder = new SeekerFinder(snapshot, rules, tenures);
    found = finder.find();
    guarantees = new Guarantees(snapshot, tenures, lookAhead, found);
    persons = finder.persons();
    for (Institution institution : snapshot.institutions()) {
      institutions.put(institution.id(), institutions.size());
    }
  }

  public static PlaceProblem build(Snapshot snapshot, RuleSet rules) {
    return new PlaceProblemBuilder(AsWaived.of(snapshot), rules).build();
  }

  private PlaceProblem build() {
    for (Found seeker : found) {
      seekerOf.put(seeker.candidate().person().id(), seekerOf.size());
      if (seeker.home() != null) {
        movers.computeIfAbsent(seeker.home().unit(), unit -> new ArrayList<>()).add(seeker);
      }
    }
    boolean shortTermBeds =
        found.stream()
            .anyMatch(
                seeker ->
                    seeker.role() == Role.COMPANION
                        && seeker.candidate().careForms().contains(CareForm.SHORT_TERM));
    for (Place place : places.all()) {
      if (place.unit().careForm().isLasting()
          || (shortTermBeds && place.unit().serves(CareForm.SHORT_TERM))) {
        open(place);
      }
    }
    List<Seeker> seekers = new ArrayList<>();
    List<Integer> homeOwner = new ArrayList<>(Collections.nCopies(slots.size(), -1));
    SuitablePlaces suitable = new SuitablePlaces(suitability, places);
    int[] kinds = units.stream().mapToInt(unit -> suitable.kindOf(unit.place())).toArray();
    for (Found seeker : found) {
      int index = seekers.size();
      int home = homes.getOrDefault(seeker, -1);
      if (home >= 0) {
        homeOwner.set(home, index);
      }
      seekers.add(new ArcFinder(seeker, suitable, kinds).seeker(index, home));
    }
    return new PlaceProblem(
        snapshot,
        rules,
        places,
        suitability,
        sharing,
        new RoomMates(seekers, slots, units, sharing),
        tenures,
        List.copyOf(seekers),
        List.copyOf(slots),
        List.copyOf(units),
        List.copyOf(homeOwner),
        seekerOf);
  }

  /** Makes the slots of a unit that someone may move into or out of. */
  private void open(Place place) {
    UnitId id = place.unit().id();
    List<Found> residents = movers.getOrDefault(id, List.of());
    List<Person> staying = new ArrayList<>();
    List<Leaving> leaving = new ArrayList<>();
    lastDays(id, residents).forEach((person, until) -> sort(person, until, staying, leaving));
    int open = place.unit().capacity() - staying.size();
    if (open <= 0 && residents.isEmpty()) {
      return;
    }
    long held = leaving.stream().filter(each -> each.until() == Leaving.NEVER).count();
    boolean holdsTooMany = residents.size() + held > open;
    int unit = units.size();
    List<Integer> own = new ArrayList<>();
    for (Found mover : residents) {
      homes.put(mover, slots.size());
      own.add(addSlot(unit, false, holdsTooMany));
    }
    leaving.sort(Comparator.comparingInt(Leaving::until).reversed());
    for (int k = 0; own.size() < open; k++) {
      int slot = addSlot(unit, own.size() == 1 && staying.isEmpty(), holdsTooMany);
      own.add(slot);
      if (k < leaving.size()) {
        Leaving last = leaving.get(k);
        leaving.set(k, new Leaving(last.person(), last.until(), last.seeker(), slot));
      }
    }
    units.add(
        new OpenUnit(
            unit,
            place,
            Objects.requireNonNull(institutions.get(place.institution().id())),
            List.copyOf(own),
            List.copyOf(staying),
            List.copyOf(leaving),
            !residents.isEmpty() || !leaving.isEmpty()));
  }

  /** The day on which each leaves for good, but for those who have their home here. */
  private Map<PersonId, Integer> lastDays(UnitId unit, List<Found> residents) {
    Map<PersonId, Integer> days = new LinkedHashMap<>();
    for (Tenure tenure : tenures.in(unit)) {
      LocalDate to = tenure.to();
      int until = to == null || tenure.holdsAfter(lookAhead) ? Leaving.NEVER : day(to);
      days.merge(tenure.person(), until, Math::max);
    }
    residents.forEach(mover -> days.remove(mover.candidate().person().id()));
    return days;
  }

  private void sort(PersonId id, int until, List<Person> staying, List<Leaving> leaving) {
    Person person = Objects.requireNonNull(persons.get(id));
    int seeker = seekerOf.getOrDefault(id, -1);
    if (until == Leaving.NEVER && seeker < 0) {
      staying.add(person);
    } else if (until + rules.turnoverNights() > 0) {
      leaving.add(new Leaving(person, until, seeker, -1));
    }
  }

  private int addSlot(int unit, boolean second, boolean closed) {
    int index = slots.size();
    slots.add(new Slot(index, unit, second, closed));
    return index;
  }

  private int day(LocalDate date) {
    return (int) ChronoUnit.DAYS.between(snapshot.asOf(), date);
  }

  /** Finds the slots in one seeker's reach, with the days on which each may be taken. */
  private final class ArcFinder {

    private final Found seeker;
    private final SuitablePlaces suitable;
    private final int[] kinds;
    private final SuitablePlaces.For own;
    private final Person person;
    private final List<Arcs.Arc> arcs = new ArrayList<>();

    /**
     * @param kinds of the units, by their index
     */
    private ArcFinder(Found seeker, SuitablePlaces suitable, int[] kinds) {
      this.seeker = seeker;
      this.suitable = suitable;
      this.kinds = kinds;
      own = suitable.of(seeker.candidate());
      person = seeker.candidate().person();
    }

    private Seeker seeker(int index, int home) {
      boolean isResident = seeker.home() != null && seeker.home().careForm().isLasting();
      for (OpenUnit unit : units) {
        Tenure held = seeker.home();
        boolean livesHere = held != null && held.unit().equals(unit.place().unit().id());
        boolean isHome = livesHere && isResident;
        if (!isHome && mayShareWithThoseWhoStay(unit)) {
          reach(unit, livesHere ? List.of(home) : unit.slots());
        }
      }
      return new Seeker(
          index,
          seeker.candidate(),
          seeker.role(),
          seeker.rank(),
          seeker.aCase(),
          seeker.relocation(),
          seeker.companionOf(),
          guarantees.bind(seeker),
          isResident,
          home,
          new Arcs(arcs));
    }

    private boolean mayShareWithThoseWhoStay(OpenUnit unit) {
      return unit.staying().stream()
          .allMatch(resident -> sharing.mayShare(person, resident, unit.place().unit()));
    }

    private void reach(OpenUnit unit, List<Integer> mayTake) {
      DateWindow window = own.window(unit.place(), kinds[unit.index()]);
      boolean withPartner = false;
      if (window == null && isCompanionsCoupleUnit(unit)) {
        CareForm form = unit.place().unit().careForm();
        window = suitable.of(seeker.candidate().beside(form)).window(unit.place());
        withPartner = unit.staying().stream().noneMatch(each -> isPartnerAtHome(each, unit));
      }
      if (window == null) {
        return;
      }
      int last = day(window.latest());
      int first =
          Math.max(
              Math.max(day(window.earliest()), partnersFirstDay()),
              day(stays.lastEnd(unit, person)));
      for (int index : mayTake) {
        Slot slot = slots.get(index);
        if (slot.closed() || (slot.second() && !mayShare(unit))) {
          continue;
        }
        int from = Math.max(first, freeFor(slot, unit));
        if (from <= last) {
          arcs.add(new Arcs.Arc(index, from, last, withPartner));
        }
      }
    }

    /** A companion does not come before a partner whose lasting place is decided. */
    private int partnersFirstDay() {
      Couple couple = seeker.companionOf();
      return couple == null
          ? 0
          : tenures.of(couple.partnerOf(person.id())).stream()
              .filter(tenure -> tenure.committed())
              .mapToInt(tenure -> day(tenure.from()))
              .max()
              .orElse(0);
    }

    /** Whoever is committed to move elsewhere does not stay. */
    private boolean isPartnerAtHome(Person resident, OpenUnit unit) {
      UnitId id = unit.place().unit().id();
      return sharing.areCouple(person, resident)
          && tenures.of(resident.id()).stream()
              .noneMatch(tenure -> tenure.committed() && !tenure.unit().equals(id));
    }

    private boolean isCompanionsCoupleUnit(OpenUnit unit) {
      return seeker.role() == Role.COMPANION && unit.place().unit().coupleUnit();
    }

    private boolean mayShare(OpenUnit unit) {
      return sharing.mayShareWithSomeone(person, unit.place().unit());
    }

    /**
     * From when the slot is free for this person, at the soonest: beside someone who leaves only if
     * they may share. Those who may be placed before they leave are waited for in a plan.
     */
    private int freeFor(Slot slot, OpenUnit unit) {
      int free = 0;
      for (Leaving leaving : unit.leaving()) {
        boolean waits =
            leaving.holds(slot.index())
                || !sharing.mayShare(person, leaving.person(), unit.place().unit());
        if (leaving.seeker() < 0 && waits) {
          free = Math.max(free, leaving.until() + rules.turnoverNights());
        }
      }
      return free;
    }
  }
}
