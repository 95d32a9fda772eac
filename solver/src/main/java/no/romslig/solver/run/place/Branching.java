package no.romslig.solver.run.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.romslig.solver.model.place.Arcs;
import no.romslig.solver.model.place.OpenUnit;
import no.romslig.solver.model.place.Place;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Seeker;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.InstitutionId;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.Sex;
import no.romslig.solver.snapshot.WardId;

/**
 * The ways out of a conflict: every arrangement without it keeps at least one of the restrictions.
 * The nearest to what is comes first.
 */
final class Branching {

  private final PlaceProblem problem;
  private final Map<Integer, Set<Integer>> unitsWithin = new HashMap<>();
  private final Map<Integer, List<Restriction.SharedByCouple>> couplesWithin = new HashMap<>();
  private final Map<InstitutionId, Integer> institutions = new HashMap<>();

  private record WardOf(InstitutionId institution, WardId ward) {}

  Branching(PlaceProblem problem) {
    this.problem = problem;
    problem
        .snapshot()
        .institutions()
        .forEach(institution -> institutions.put(institution.id(), institutions.size()));
  }

  List<Restriction> waysOut(Conflict conflict, Arrangement arrangement) {
    return switch (conflict) {
      case Conflict.Apart(Bond bond) -> together(bond, arrangement);
      case Conflict.Crowded(int unit) -> sharing(problem.units().get(unit), arrangement);
      case Conflict.WithoutPartner(int companion, int partner, int unit) ->
          beside(companion, partner, unit);
      case Conflict.TooLate tooLate -> sooner(tooLate, arrangement);
      case Conflict.Ring(List<Integer> ring) ->
          ring.stream().map(seeker -> notHere(seeker, arrangement)).toList();
    };
  }

  /** Whoever is waited for moves in time, or who waits lives elsewhere. */
  private List<Restriction> sooner(Conflict.TooLate tooLate, Arrangement arrangement) {
    Restriction elsewhere = notHere(tooLate.late(), arrangement);
    if (tooLate.awaited() < 0) {
      return List.of(elsewhere);
    }
    Restriction inTime = new Restriction.MovesBy(tooLate.awaited(), tooLate.latest());
    return arrangement.moveOnOneDay(tooLate.late(), tooLate.awaited())
        ? List.of(inTime)
        : List.of(inTime, elsewhere);
  }

  /** In a unit for two, the other slot may be free sooner. */
  private static Restriction notHere(int seeker, Arrangement arrangement) {
    OpenUnit unit = arrangement.unitOf(seeker);
    return unit.hasTwoSlots()
        ? new Restriction.NotInSlot(seeker, arrangement.slotOf(seeker))
        : new Restriction.NotInUnit(seeker, unit.index());
  }

  private List<Restriction> together(Bond bond, Arrangement arrangement) {
    return switch (bond.closeness()) {
      case INSTITUTION -> atInstitutions(bond, arrangement);
      case WARD -> atWards(bond, arrangement);
      case COUPLE_UNIT -> inCoupleUnits(bond);
    };
  }

  /** Where the one is, where the other is, or at one of all the rest, which is tried as one. */
  private List<Restriction> atInstitutions(Bond bond, Arrangement arrangement) {
    if (bond.fixed() != null) {
      int index = Objects.requireNonNull(institutions.get(bond.fixed().institution().id()));
      return List.of(atInstitution(bond, index));
    }
    int here = arrangement.unitOf(bond.one()).institution();
    int there = arrangement.unitOf(bond.other()).institution();
    BitSet rest = institutionsWithin(bond.one());
    rest.and(institutionsWithin(bond.other()));
    for (Restriction restriction : arrangement.restrictions()) {
      if (restriction instanceof Restriction.AtInstitution(Bond same, BitSet assumed)
          && same.couple().id().equals(bond.couple().id())) {
        rest.and(assumed);
      }
    }
    rest.clear(here);
    rest.clear(there);
    List<Restriction> ways = new ArrayList<>();
    ways.add(atInstitution(bond, here));
    ways.add(atInstitution(bond, there));
    if (!rest.isEmpty()) {
      ways.add(new Restriction.AtInstitution(bond, rest));
    }
    return ways;
  }

  static Restriction atInstitution(Bond bond, int institution) {
    BitSet only = new BitSet();
    only.set(institution);
    return new Restriction.AtInstitution(bond, only);
  }

  private BitSet institutionsWithin(int seeker) {
    BitSet found = new BitSet();
    unitsWithin(seeker).forEach(unit -> found.set(problem.units().get(unit).institution()));
    return found;
  }

  private Set<Integer> unitsWithin(int index) {
    return unitsWithin.computeIfAbsent(index, this::findUnitsWithin);
  }

  private Set<Integer> findUnitsWithin(int index) {
    Seeker seeker = problem.seekers().get(index);
    Set<Integer> found = new TreeSet<>();
    Arcs arcs = seeker.arcs();
    for (int k = 0; k < arcs.count(); k++) {
      found.add(problem.slots().get(arcs.slot(k)).unit());
    }
    if (seeker.hasHome()) {
      found.add(problem.slots().get(seeker.home()).unit());
    }
    return found;
  }

  private List<Restriction> atWards(Bond bond, Arrangement arrangement) {
    List<Restriction> ways = new ArrayList<>();
    Set<WardOf> seen = new HashSet<>();
    Set<Integer> units = new LinkedHashSet<>();
    units.add(arrangement.unitOf(bond.one()).index());
    units.addAll(unitsWithin(bond.one()));
    for (int unit : units) {
      Place place = problem.units().get(unit).place();
      boolean near = bond.fixed() == null || bond.fixed().isInWardOf(place);
      if (near && seen.add(new WardOf(place.institution().id(), place.ward().id()))) {
        ways.add(new Restriction.AtWardOf(bond, unit));
      }
    }
    return ways;
  }

  private List<Restriction> inCoupleUnits(Bond bond) {
    if (bond.other() < 0) {
      return problem.units().stream()
          .filter(unit -> unit.place().equals(bond.fixed()) && unit.place().unit().coupleUnit())
          .<Restriction>map(
              unit -> new Restriction.SharedByCouple(unit.index(), bond.one(), bond.one()))
          .toList();
    }
    Set<Integer> units = new TreeSet<>(unitsWithin(bond.one()));
    units.retainAll(unitsWithin(bond.other()));
    return units.stream()
        .filter(unit -> problem.units().get(unit).place().unit().coupleUnit())
        .<Restriction>map(unit -> new Restriction.SharedByCouple(unit, bond.one(), bond.other()))
        .toList();
  }

  private List<Restriction> sharing(OpenUnit unit, Arrangement arrangement) {
    for (Restriction restriction : arrangement.restrictions().reversed()) {
      if (restriction instanceof Restriction.SharedByCouples by && by.unit() == unit.index()) {
        return oneOf(by, unit, arrangement);
      }
    }
    int index = unit.index();
    List<Restriction> ways = new ArrayList<>();
    Set<Sex> sexes = new TreeSet<>();
    problem.roomMates().within(index).stream()
        .map(Seeker::person)
        .filter(Person::acceptsSharedRoom)
        .forEach(person -> sexes.add(person.sex()));
    sexes.forEach(sex -> ways.add(new Restriction.SharedBySex(index, sex)));
    ways.add(new Restriction.HoldsOne(index, unit.slots().get(0)));
    boolean secondHasOwner = problem.homeOwner(unit.slots().get(1)) >= 0;
    if (secondHasOwner || !unit.leaving().isEmpty()) {
      ways.add(new Restriction.HoldsOne(index, unit.slots().get(1)));
    }
    if (secondHasOwner) {
      ways.add(new Restriction.KeptByResidents(index));
    }
    ways.addAll(byCouples(index, couplesWithin(index)));
    return ways;
  }

  /** The couples of the two who are there now, or one of all the rest, who are tried as one. */
  private List<Restriction> oneOf(
      Restriction.SharedByCouples couples, OpenUnit unit, Arrangement arrangement) {
    List<Restriction> ways = new ArrayList<>();
    BitSet rest = (BitSet) couples.seekers().clone();
    for (Restriction.SharedByCouple couple : couplesWithin(unit.index())) {
      boolean isThere =
          unit.slots().stream()
              .map(arrangement::holder)
              .anyMatch(holder -> holder == couple.one() || holder == couple.other());
      if (isThere && couples.seekers().get(couple.one())) {
        ways.add(couple);
        rest.clear(couple.one());
        rest.clear(couple.other());
      }
    }
    List<Restriction.SharedByCouple> others =
        couplesWithin(unit.index()).stream().filter(couple -> rest.get(couple.one())).toList();
    ways.addAll(byCouples(unit.index(), others));
    return ways;
  }

  private List<Restriction.SharedByCouple> couplesWithin(int unit) {
    return couplesWithin.computeIfAbsent(unit, this::findCouplesWithin);
  }

  private List<Restriction.SharedByCouple> findCouplesWithin(int unit) {
    List<Restriction.SharedByCouple> found = new ArrayList<>();
    for (Couple couple : problem.snapshot().couples()) {
      Seeker one = problem.find(couple.first());
      Seeker other = problem.find(couple.second());
      if (one != null
          && other != null
          && problem.roomMates().areMates(one.index(), other.index(), unit)) {
        found.add(new Restriction.SharedByCouple(unit, one.index(), other.index()));
      }
    }
    return found;
  }

  private static List<Restriction> byCouples(int unit, List<Restriction.SharedByCouple> couples) {
    if (couples.size() <= 1) {
      return List.copyOf(couples);
    }
    BitSet seekers = new BitSet();
    for (Restriction.SharedByCouple couple : couples) {
      seekers.set(couple.one());
      seekers.set(couple.other());
    }
    return List.of(new Restriction.SharedByCouples(unit, seekers));
  }

  private List<Restriction> beside(int companion, int partner, int unit) {
    List<Restriction> ways = new ArrayList<>();
    if (partner >= 0 && unitsWithin(partner).contains(unit)) {
      ways.add(new Restriction.SharedByCouple(unit, companion, partner));
    }
    ways.add(new Restriction.NotInUnit(companion, unit));
    return ways;
  }
}
