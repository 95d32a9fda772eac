package no.romslig.solver.simulate.measure;

/** What is counted. Years are of 365.25 days. */
public enum Measure {
  /** People who asked for a place, each year. */
  ASKED,
  /** Of those who waited, how many were given a place, each year. */
  PLACED,
  /** Days from asking to moving in, of those who moved in: the mean. */
  WAIT_MEAN,
  /** As above: the median. */
  WAIT_MEDIAN,
  /** As above: nine of ten waited no longer. */
  WAIT_NINE_OF_TEN,
  /** The share of those who moved in within 14 days. */
  WITHIN_TWO_WEEKS,
  /** The share of those who moved in within 61 days. */
  WITHIN_TWO_MONTHS,
  /** How many wait, on average over all days. */
  WAITING,
  /** People who died while they waited, each year. */
  DIED_WAITING,
  /** People who withdrew, each year. */
  WITHDREW,
  /** Days that people with a right waited, each year. */
  DAYS_PAST_A_RIGHT,
  /** People who live in a place, on average over all days. */
  LIVING,
  /** The share of places that are lived in, of all days on which they stand open. */
  OCCUPANCY,
  /** Residents who moved from one place to another, each year. */
  MOVES;

  /** Whether it is told by need class, too. */
  public boolean hasNeedClasses() {
    return switch (this) {
      case ASKED,
          PLACED,
          WAIT_MEAN,
          WAIT_MEDIAN,
          WAIT_NINE_OF_TEN,
          WITHIN_TWO_WEEKS,
          WITHIN_TWO_MONTHS,
          WAITING,
          DIED_WAITING,
          WITHDREW,
          DAYS_PAST_A_RIGHT ->
          true;
      case LIVING, OCCUPANCY, MOVES -> false;
    };
  }
}
