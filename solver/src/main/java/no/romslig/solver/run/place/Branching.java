package no.romslig.solver.run.place;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.romslig.solver.model.place.Arcs;
import no.romslig.solver.model.place.OpenUnit;
import no.romslig.solver.model.place.Place;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Seeker;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.Sex;

/**
 * The ways out of a conflict: every arrangement without it keeps at least one of the restrictions.
 * The nearest to what is comes first.
 */
final class Branching {

  private final PlaceProblem problem;

  Branching(PlaceProblem problem) {
    this.problem = problem;
  }

  List<Restriction> waysOut(Conflict conflict, Arrangement arrangement) {
    return switch (conflict) {
      case Conflict.Apart(Bond bond) -> together(bond, arrangement);
      case Conflict.Crowded(int unit) -> sharing(problem.units().get(unit));
      case Conflict.WithoutPartner(int companion, int partner, int unit) ->
          beside(companion, partner, unit);
      case Conflict.TooLate(List<Integer> chain) ->
          chain.stream()
              .<Restriction>map(
                  seeker -> new Restriction.NotInUnit(seeker, arrangement.unitOf(seeker).index()))
              .toList();
    };
  }

  private List<Restriction> together(Bond bond, Arrangement arrangement) {
    return switch (bond.closeness()) {
      case INSTITUTION -> atInstitutions(bond, arrangement);
      case WARD -> atWards(bond, arrangement);
      case COUPLE_UNIT -> inCoupleUnits(bond);
    };
  }

  private List<Restriction> atInstitutions(Bond bond, Arrangement arrangement) {
    if (bond.fixed() != null) {
      return institutionOf(bond.fixed()).stream()
          .<Restriction>map(index -> new Restriction.AtInstitution(bond, index))
          .toList();
    }
    Set<Integer> institutions = new LinkedHashSet<>();
    institutions.add(arrangement.unitOf(bond.one()).institution());
    institutions.add(arrangement.unitOf(bond.other()).institution());
    institutions.addAll(institutionsWithin(bond.one()));
    institutions.addAll(institutionsWithin(bond.other()));
    return institutions.stream()
        .<Restriction>map(index -> new Restriction.AtInstitution(bond, index))
        .toList();
  }

  /** The institution's index; empty where no unit of it is open to anyone. */
  private List<Integer> institutionOf(Place place) {
    return problem.units().stream()
        .filter(unit -> unit.place().institution().id().equals(place.institution().id()))
        .map(OpenUnit::institution)
        .limit(1)
        .toList();
  }

  private Set<Integer> institutionsWithin(int seeker) {
    Set<Integer> found = new TreeSet<>();
    unitsWithin(seeker).forEach(unit -> found.add(problem.units().get(unit).institution()));
    return found;
  }

  private Set<Integer> unitsWithin(int index) {
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
    List<Place> seen = new ArrayList<>();
    Set<Integer> units = new LinkedHashSet<>();
    units.add(arrangement.unitOf(bond.one()).index());
    units.addAll(unitsWithin(bond.one()));
    for (int unit : units) {
      Place place = problem.units().get(unit).place();
      boolean isNew = seen.stream().noneMatch(other -> isSameWard(other, place));
      if (isNew && (bond.fixed() == null || isSameWard(bond.fixed(), place))) {
        seen.add(place);
        ways.add(new Restriction.AtWardOf(bond, unit));
      }
    }
    return ways;
  }

  private static boolean isSameWard(Place one, Place other) {
    return one.institution().id().equals(other.institution().id())
        && one.ward().id().equals(other.ward().id());
  }

  private List<Restriction> inCoupleUnits(Bond bond) {
    if (bond.other() < 0) {
      return problem.units().stream()
          .filter(unit -> unit.place().equals(bond.fixed()) && unit.place().unit().coupleUnit())
          .<Restriction>map(
              unit -> new Restriction.SharedByCouple(unit.index(), bond.one(), bond.one()))
          .toList();
    }
    Set<Integer> units = unitsWithin(bond.one());
    units.retainAll(unitsWithin(bond.other()));
    return units.stream()
        .filter(unit -> problem.units().get(unit).place().unit().coupleUnit())
        .<Restriction>map(unit -> new Restriction.SharedByCouple(unit, bond.one(), bond.other()))
        .toList();
  }

  private List<Restriction> sharing(OpenUnit unit) {
    int index = unit.index();
    List<Restriction> ways = new ArrayList<>();
    Set<Sex> sexes = new TreeSet<>();
    List<Seeker> within = new ArrayList<>();
    for (Seeker seeker : problem.seekers()) {
      if (unitsWithin(seeker.index()).contains(index)) {
        within.add(seeker);
        if (seeker.person().acceptsSharedRoom()) {
          sexes.add(seeker.person().sex());
        }
      }
    }
    sexes.forEach(sex -> ways.add(new Restriction.SharedBySex(index, sex)));
    ways.add(new Restriction.HoldsOne(index, unit.slots().get(0)));
    if (problem.homeOwner().get(unit.slots().get(1)) >= 0) {
      ways.add(new Restriction.HoldsOne(index, unit.slots().get(1)));
      ways.add(new Restriction.KeptByResidents(index));
    }
    for (Couple couple : problem.snapshot().couples()) {
      Seeker one = problem.find(couple.first());
      Seeker other = problem.find(couple.second());
      if (one != null
          && other != null
          && within.contains(one)
          && within.contains(other)
          && problem.sharing().mayShare(one.person(), other.person(), unit.place().unit())) {
        ways.add(new Restriction.SharedByCouple(index, one.index(), other.index()));
      }
    }
    return ways;
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
