package no.romslig.solver.model.place;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.romslig.solver.model.place.OpenUnit.Leaving;
import no.romslig.solver.model.place.Seeker.Role;
import no.romslig.solver.model.place.SeekerFinder.Found;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.CareForm;
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
  private final Map<UnitId, List<Found>> movers = new HashMap<>();
  private final Map<Found, Integer> homes = new HashMap<>();
  private final List<Slot> slots = new ArrayList<>();
  private final List<OpenUnit> units = new ArrayList<>();
  private final Map<InstitutionId, Integer> institutions = new LinkedHashMap<>();

  private PlaceProblemBuilder(Snapshot snapshot, RuleSet rules) {
    this.snapshot = snapshot;
    this.rules = rules;
    places = Places.of(snapshot);
    suitability = new Suitability(snapshot, rules);
    sharing = new Sharing(snapshot);
    tenures = Tenures.of(snapshot, places);
    stays = new BookedStays(snapshot);
    lookAhead = snapshot.asOf().plusDays(rules.lookAheadNights());
    SeekerFinder finder = new SeekerFinder(snapshot, rules, tenures);
    found = finder.find();
    persons = finder.persons();
    for (Institution institution : snapshot.institutions()) {
      institutions.put(institution.id(), institutions.size());
    }
  }

  public static PlaceProblem build(Snapshot snapshot, RuleSet rules) {
    return new PlaceProblemBuilder(snapshot, rules).build();
  }

  private PlaceProblem build() {
    for (Found seeker : found) {
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
    Map<PersonId, Integer> seekerOf = new HashMap<>();
    SuitablePlaces suitable = new SuitablePlaces(suitability, places);
    for (Found seeker : found) {
      int index = seekers.size();
      int home = homes.getOrDefault(seeker, -1);
      if (home >= 0) {
        homeOwner.set(home, index);
      }
      seekerOf.put(seeker.candidate().person().id(), index);
      seekers.add(new ArcFinder(seeker, suitable).seeker(index, home));
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
    Set<Tenure> homesHere = new HashSet<>();
    residents.forEach(mover -> homesHere.add(Objects.requireNonNull(mover.home())));
    List<Person> staying = new ArrayList<>();
    List<Leaving> leaving = new ArrayList<>();
    for (Tenure tenure : tenures.in(id)) {
      if (homesHere.contains(tenure)) {
        continue;
      }
      Person person = Objects.requireNonNull(persons.get(tenure.person()));
      if (tenure.to() == null || tenure.holdsAfter(lookAhead)) {
        staying.add(person);
      } else if (tenure.to().plusDays(rules.turnoverNights()).isAfter(snapshot.asOf())) {
        leaving.add(new Leaving(person, tenure.to().plusDays(rules.turnoverNights())));
      }
    }
    int open = place.unit().capacity() - staying.size();
    if (open <= 0 && residents.isEmpty()) {
      return;
    }
    leaving.sort(Comparator.comparing(Leaving::on).reversed());
    int unit = units.size();
    List<Integer> own = new ArrayList<>();
    for (Found mover : residents) {
      homes.put(mover, slots.size());
      own.add(addSlot(unit, 0, false, own.size() >= open));
    }
    for (int k = 0; own.size() < open; k++) {
      int free = k < leaving.size() ? day(leaving.get(k).on()) : 0;
      own.add(addSlot(unit, free, own.size() == 1 && staying.isEmpty(), false));
    }
    units.add(
        new OpenUnit(
            unit,
            place,
            Objects.requireNonNull(institutions.get(place.institution().id())),
            List.copyOf(own),
            List.copyOf(staying),
            List.copyOf(leaving)));
  }

  private int addSlot(int unit, int freeFrom, boolean second, boolean closed) {
    int index = slots.size();
    slots.add(new Slot(index, unit, freeFrom, second, closed));
    return index;
  }

  private int day(LocalDate date) {
    return (int) ChronoUnit.DAYS.between(snapshot.asOf(), date);
  }

  /** Finds the slots in one seeker's reach, with the days on which each may be taken. */
  private final class ArcFinder {

    private final Found seeker;
    private final SuitablePlaces suitable;
    private final SuitablePlaces.For own;
    private final Person person;
    private final List<Arcs.Arc> arcs = new ArrayList<>();

    private ArcFinder(Found seeker, SuitablePlaces suitable) {
      this.seeker = seeker;
      this.suitable = suitable;
      own = suitable.of(seeker.candidate());
      person = seeker.candidate().person();
    }

    private Seeker seeker(int index, int home) {
      for (OpenUnit unit : units) {
        boolean isHome =
            seeker.home() != null && seeker.home().unit().equals(unit.place().unit().id());
        if (!isHome && mayShareWithThoseWhoStay(unit)) {
          reach(unit);
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
          home,
          new Arcs(arcs));
    }

    private boolean mayShareWithThoseWhoStay(OpenUnit unit) {
      return unit.staying().stream()
          .allMatch(resident -> sharing.mayShare(person, resident, unit.place().unit()));
    }

    private void reach(OpenUnit unit) {
      DateWindow window = own.window(unit.place());
      boolean withPartner = false;
      if (window == null && isCompanionsCoupleUnit(unit)) {
        CareForm form = unit.place().unit().careForm();
        window = suitable.of(seeker.candidate().beside(form)).window(unit.place());
        withPartner = unit.staying().isEmpty();
      }
      if (window == null) {
        return;
      }
      int last = day(window.latest());
      int first = Math.max(day(window.earliest()), day(stays.lastEnd(unit, person, snapshot)));
      for (int index : unit.slots()) {
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

    private boolean isCompanionsCoupleUnit(OpenUnit unit) {
      return seeker.role() == Role.COMPANION && unit.place().unit().coupleUnit();
    }

    private boolean mayShare(OpenUnit unit) {
      return sharing.mayShareWithSomeone(person, unit.place().unit());
    }

    /**
     * From when the slot is free for this person: beside someone who leaves only if they may share.
     */
    private int freeFor(Slot slot, OpenUnit unit) {
      int free = slot.freeFrom();
      for (Leaving leaving : unit.leaving()) {
        if (!sharing.mayShare(person, leaving.person(), unit.place().unit())) {
          free = Math.max(free, day(leaving.on()));
        }
      }
      return free;
    }
  }
}
