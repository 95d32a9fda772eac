package no.romslig.solver.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.romslig.solver.need.NeedStep.ClassOfPoints;
import no.romslig.solver.need.NeedStep.Floor;
import no.romslig.solver.need.NeedStep.Missing;
import no.romslig.solver.need.NeedStep.NotCounted;
import no.romslig.solver.need.NeedStep.Points;
import no.romslig.solver.need.NeedStep.Result;
import no.romslig.solver.need.NeedStep.Sum;
import no.romslig.solver.rules.NeedTable;
import no.romslig.solver.rules.NeedTable.Row;

/**
 * Calculates need from the levels of function variables. Points are added, never averaged: a small
 * need in one field does not take away from a great one in another.
 */
public final class NeedCalculator {

  /** The level that says that a variable is not relevant. */
  public static final int NOT_RELEVANT = 9;

  private static final int MOST_POINTS = 100;
  private static final int FULL_NEED = 5;

  private final NeedTable table;
  private final Map<String, Integer> levels;
  private final List<NeedStep> steps = new ArrayList<>();
  private final List<Floor> floors = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private int known;
  private int points;
  private int pointsAtMost;
  private int floorAtMost = 1;

  private NeedCalculator(NeedTable table, Map<String, Integer> levels) {
    this.table = table;
    this.levels = levels;
  }

  /**
   * The need that the table gives.
   *
   * @param levels 1 to 5, or 9, by the variable's code
   * @throws IllegalArgumentException when a level is another number
   */
  public static NeedCalculation calculate(NeedTable table, Map<String, Integer> levels) {
    levels.forEach(NeedCalculator::check);
    return new NeedCalculator(table, levels).calculate();
  }

  private static void check(String variable, int level) {
    if ((level < 1 || level > FULL_NEED) && level != NOT_RELEVANT) {
      throw new IllegalArgumentException(
          "The level of " + variable + " is " + level + "; it is 1 to 5, or 9 for not relevant.");
    }
  }

  private NeedCalculation calculate() {
    var uncounted = new TreeSet<>(levels.keySet());
    for (Row row : table.rows()) {
      for (String variable : row.variables()) {
        count(row, variable);
        uncounted.remove(variable);
      }
    }
    uncounted.forEach(variable -> steps.add(new NotCounted(variable)));
    int sum = Math.min(MOST_POINTS, points);
    int byPoints = table.classAt(sum);
    steps.add(new Sum(sum));
    steps.add(new ClassOfPoints(sum, table.leastPoints(byPoints), byPoints));
    int needClass = byPoints;
    for (Floor floor : floors) {
      if (floor.needClass() > byPoints) {
        steps.add(floor);
        needClass = Math.max(needClass, floor.needClass());
      }
    }
    int highest =
        Math.max(
            needClass, Math.max(floorAtMost, table.classAt(Math.min(MOST_POINTS, pointsAtMost))));
    steps.add(new Result(needClass, sum, highest));
    return new NeedCalculation(needClass, sum, highest, known, missing, steps);
  }

  private void count(Row row, String variable) {
    Integer level = levels.get(variable);
    if (level == null || level == NOT_RELEVANT) {
      steps.add(new Missing(row.group(), variable, level != null));
      missing.add(variable);
      pointsAtMost += row.pointsAt(FULL_NEED);
      floorAtMost = Math.max(floorAtMost, row.floorAt(FULL_NEED));
      return;
    }
    known++;
    points += row.pointsAt(level);
    pointsAtMost += row.pointsAt(level);
    steps.add(new Points(row.group(), variable, level, row.pointsAt(level)));
    floors.add(new Floor(row.group(), variable, level, row.floorAt(level)));
  }
}
