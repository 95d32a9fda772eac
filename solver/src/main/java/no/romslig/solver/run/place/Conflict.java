package no.romslig.solver.run.place;

import java.util.List;

/** Something that augmenting paths do not see and that an arrangement breaks. */
sealed interface Conflict {

  /** Two who are bound do not live near enough. */
  record Apart(Bond bond) implements Conflict {}

  /** Two who may not share are in one unit. */
  record Crowded(int unit) implements Conflict {}

  /** A companion is in a couple unit without the partner. */
  record WithoutPartner(int companion, int partner, int unit) implements Conflict {}

  /**
   * A chain of moves brings its first seeker to a place too late.
   *
   * @param chain the seeker, then whom the seeker waits for, and so on
   * @param latest the day by which the first seeker must have moved
   */
  record TooLate(List<Integer> chain, int latest) implements Conflict {}
}
