package no.romslig.solver.run.place;

import java.util.BitSet;
import no.romslig.solver.snapshot.Sex;

/** One assumption of a branch; under it, some seekers may not be in some slots. */
sealed interface Restriction {

  /** Both of a bond live at one of these institutions. */
  record AtInstitution(Bond bond, BitSet institutions) implements Restriction {}

  /** Both of a bond live in one ward: that of the given unit. */
  record AtWardOf(Bond bond, int unit) implements Restriction {}

  /** A seeker does not live in a unit. */
  record NotInUnit(int seeker, int unit) implements Restriction {}

  /** A seeker has moved by a day, counted from {@code asOf}. */
  record MovesBy(int seeker, int day) implements Restriction {}

  /** A seeker does not take this one of a unit's slots. */
  record NotInSlot(int seeker, int slot) implements Restriction {}

  /** A unit for two holds one, in the given one of its slots. */
  record HoldsOne(int unit, int slot) implements Restriction {}

  /** A unit for two holds persons of one sex who accept sharing. */
  record SharedBySex(int unit, Sex sex) implements Restriction {}

  /** A unit for two holds these two, who are a couple, and they live nowhere else. */
  record SharedByCouple(int unit, int one, int other) implements Restriction {}

  /** A unit for two holds one of several couples: these seekers are of them. */
  record SharedByCouples(int unit, BitSet seekers) implements Restriction {}

  /** A unit for two keeps the two who live in it now. */
  record KeptByResidents(int unit) implements Restriction {}
}
