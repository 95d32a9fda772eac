package no.romslig.solver.run.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import no.romslig.solver.model.place.OpenUnit;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.SlotSet;

/** What a branch assumes, and whom and which units that concerns. */
final class Assumptions {

  private static final int NONE = -1;

  private final PlaceProblem problem;
  private final List<Restriction> all;
  private final BitSet seekers;
  private final BitSet units;
  private final SlotSet particular;

  /** None. */
  Assumptions(PlaceProblem problem) {
    this.problem = problem;
    all = new ArrayList<>();
    seekers = new BitSet();
    units = new BitSet();
    particular = problem.table().forTwo().copy();
  }

  private Assumptions(Assumptions other) {
    problem = other.problem;
    all = new ArrayList<>(other.all);
    seekers = (BitSet) other.seekers.clone();
    units = (BitSet) other.units.clone();
    particular = other.particular.copy();
  }

  Assumptions copy() {
    return new Assumptions(this);
  }

  /** In the order in which they were made; not to be changed. */
  List<Restriction> all() {
    return all;
  }

  void add(Restriction restriction) {
    all.add(restriction);
    seekersOf(restriction).forEach(seekers::set);
    int unit = unitOf(restriction);
    if (unit != NONE) {
      units.set(unit);
      problem.units().get(unit).slots().forEach(particular::add);
    }
  }

  /** Whom a restriction concerns, wherever they are. */
  static List<Integer> seekersOf(Restriction restriction) {
    return switch (restriction) {
      case Restriction.AtInstitution at -> partners(at.bond());
      case Restriction.AtWardOf at -> partners(at.bond());
      case Restriction.NotInUnit not -> List.of(not.seeker());
      case Restriction.MovesBy by -> List.of(by.seeker());
      case Restriction.NotInSlot not -> List.of(not.seeker());
      case Restriction.SharedByCouple by -> List.of(by.one(), by.other());
      case Restriction.HoldsOne one -> List.of();
      case Restriction.SharedBySex by -> List.of();
      case Restriction.SharedByCouples by -> List.of();
      case Restriction.KeptByResidents kept -> List.of();
    };
  }

  private static List<Integer> partners(Bond bond) {
    return bond.other() == NONE ? List.of(bond.one()) : List.of(bond.one(), bond.other());
  }

  /** The unit that a restriction concerns, whoever is in it; -1 = none. */
  static int unitOf(Restriction restriction) {
    return switch (restriction) {
      case Restriction.HoldsOne one -> one.unit();
      case Restriction.SharedBySex by -> by.unit();
      case Restriction.KeptByResidents kept -> kept.unit();
      case Restriction.SharedByCouple by -> by.unit();
      case Restriction.SharedByCouples by -> by.unit();
      case Restriction.AtInstitution at -> NONE;
      case Restriction.AtWardOf at -> NONE;
      case Restriction.NotInUnit not -> NONE;
      case Restriction.MovesBy by -> NONE;
      case Restriction.NotInSlot not -> NONE;
    };
  }

  boolean concern(int seeker) {
    return seekers.get(seeker);
  }

  boolean concern(OpenUnit unit) {
    return units.get(unit.index());
  }

  /** Whether the slot's unit is for one, and no assumption concerns it. */
  boolean isOpenToAll(int slot) {
    return !particular.has(slot);
  }

  /** The last day up to the given one on which the seeker may move. */
  int latest(int seeker, int day) {
    int latest = day;
    if (seekers.get(seeker)) {
      for (Restriction restriction : all) {
        if (restriction instanceof Restriction.MovesBy by && by.seeker() == seeker) {
          latest = Math.min(latest, by.day());
        }
      }
    }
    return latest;
  }

  boolean permit(Arrangement arrangement, int seeker, int slot) {
    return firstBarring(arrangement, seeker, slot) == NONE;
  }

  /** The position of the first that keeps the seeker from the slot; -1 = none does. */
  int firstBarring(Arrangement arrangement, int seeker, int slot) {
    for (int k = 0; k < all.size(); k++) {
      if (!Permission.of(all.get(k), arrangement, seeker, slot)) {
        return k;
      }
    }
    return NONE;
  }
}
