package no.romslig.solver.need;

import java.util.List;

/**
 * A need that was calculated.
 *
 * @param needClass 1 to 5, 5 the greatest
 * @param points 0 to 100
 * @param highestClass the class if everything that is missing were at level 5
 * @param known how many variables of the table have a level; 0 = this is no rating
 * @param missing the variables that have none, as the table lists them
 */
public record NeedCalculation(
    int needClass,
    int points,
    int highestClass,
    int known,
    List<String> missing,
    List<NeedStep> steps) {

  public NeedCalculation {
    missing = List.copyOf(missing);
    steps = List.copyOf(steps);
  }
}
