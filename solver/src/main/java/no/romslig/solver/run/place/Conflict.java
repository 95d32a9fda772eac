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
   * Someone moves too late.
   *
   * @param chain a seeker who moves too late, then whom that one waits for, and so on
   * @param late the first in the chain of whom nothing is assumed yet that would be soon enough
   * @param awaited whom that one waits for; -1 = nobody
   * @param latest the day by which the awaited must have moved
   */
  record TooLate(List<Integer> chain, int late, int awaited, int latest) implements Conflict {}

  /** Each waits for the next, and turnover forbids that all move on one day. */
  record Ring(List<Integer> seekers) implements Conflict {}
}
