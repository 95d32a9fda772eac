package no.romslig.solver.need;

import no.romslig.solver.rules.NeedGroup;

/** One step of a calculation of need, in the order in which a person would make it. */
public sealed interface NeedStep {

  /** A line of the table: a variable at a level gives points. */
  record Points(NeedGroup group, String variable, int level, int points) implements NeedStep {}

  /** The variable is 9, not relevant, or was not scored: it gives nothing, and may hide a need. */
  record Missing(NeedGroup group, String variable, boolean notRelevant) implements NeedStep {}

  /** It was scored, and the table has no line for it. */
  record NotCounted(String variable) implements NeedStep {}

  /** All points together, at most 100. */
  record Sum(int points) implements NeedStep {}

  /**
   * The class that the points give.
   *
   * @param least the fewest points of that class
   */
  record ClassOfPoints(int points, int least, int needClass) implements NeedStep {}

  /** One variable alone gives a higher class than the points do. */
  record Floor(NeedGroup group, String variable, int level, int needClass) implements NeedStep {}

  /** The class, and what it could be at the most if what is missing were known. */
  record Result(int needClass, int points, int highestClass) implements NeedStep {}
}
