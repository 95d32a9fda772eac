package no.romslig.solver.model.place;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
  private final LocalDate lookAhead;
  private final Map<PersonId, Person> persons;
  private final List<Found> found;
  private final Guarantees guarantees;
  private final Map<UnitId, List<Found>> movers = new HashMap<>();
  private final Map<Integer, Integer> homes = new HashMap<>();
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
    SuitablePlaces suitable = new SuitablePlaces(suitability, places);
    ArcFinder arcs = new ArcFinder(snapshot, rules, sharing, tenures, suitable, slots, units);
    for (Found seeker : found) {
      int index = seekers.size();
      int home = homes.getOrDefault(index, -1);
      seekers.add(seeker(seeker, index, home, arcs.of(seeker, home)));
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
        new SlotTable(seekers, slots, units),
        seekerOf);
  }

  private Seeker seeker(Found seeker, int index, int home, Arcs arcs) {
    return new Seeker(
        index,
        seeker.candidate(),
        seeker.role(),
        seeker.rank(),
        seeker.aCase(),
        seeker.relocation(),
        seeker.companionOf(),
        guarantees.bind(seeker),
        seeker.home() != null && seeker.home().careForm().isLasting(),
        home,
        arcs);
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
      int owner = Objects.requireNonNull(seekerOf.get(mover.candidate().person().id()));
      homes.put(owner, slots.size());
      own.add(addSlot(unit, false, holdsTooMany, owner));
    }
    leaving.sort(Comparator.comparingInt(Leaving::until).reversed());
    for (int k = 0; own.size() < open; k++) {
      int slot = addSlot(unit, own.size() == 1 && staying.isEmpty(), holdsTooMany, -1);
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
            List.copyOf(leaving)));
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

  private int addSlot(int unit, boolean second, boolean closed, int owner) {
    int index = slots.size();
    slots.add(new Slot(index, unit, second, closed, owner));
    return index;
  }

  private int day(LocalDate date) {
    return (int) ChronoUnit.DAYS.between(snapshot.asOf(), date);
  }
}
