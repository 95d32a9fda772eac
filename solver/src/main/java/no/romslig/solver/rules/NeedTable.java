package no.romslig.solver.rules;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;

/**
 * The municipality's own table of need: points for each function variable by its level, the least
 * class that one variable by itself gives, and the points that each class takes. Not official.
 *
 * @param rows one for each group that has variables
 * @param thresholds the fewest points for class 2, 3, 4 and 5
 */
public record NeedTable(List<Row> rows, List<Integer> thresholds) {

  public NeedTable {
    rows = List.copyOf(rows);
    thresholds = List.copyOf(thresholds);
  }

  /**
   * What a group's variables give.
   *
   * @param variables by code
   * @param points for level 1 to 5
   * @param floors the least class for level 1 to 5
   */
  public record Row(
      NeedGroup group, List<String> variables, List<Integer> points, List<Integer> floors) {

    public Row {
      variables = List.copyOf(variables);
      points = List.copyOf(points);
      floors = List.copyOf(floors);
    }

    /** Points of a variable at a level from 1 to 5. */
    public int pointsAt(int level) {
      return points.get(level - 1);
    }

    /** The least class that a variable at a level from 1 to 5 gives. */
    public int floorAt(int level) {
      return floors.get(level - 1);
    }
  }

  static NeedTable of(List<RuleEntry> entries) {
    RuleValues values =
        new RuleValues(entries.stream().collect(toMap(RuleEntry::key, RuleEntry::value)));
    List<Row> rows = new ArrayList<>();
    for (NeedGroup group : NeedGroup.values()) {
      List<String> variables = values.names(group.key("variables"));
      if (!variables.isEmpty()) {
        rows.add(
            new Row(
                group,
                variables,
                values.numbers(group.key("points")),
                values.numbers(group.key("floors"))));
      }
    }
    return new NeedTable(rows, values.numbers("need.thresholds"));
  }

  /** The class that points alone give, 1 to 5. */
  public int classAt(int points) {
    return 1 + (int) thresholds.stream().filter(least -> points >= least).count();
  }

  /** The fewest points of a class; 0 for class 1. */
  public int leastPoints(int needClass) {
    return needClass == 1 ? 0 : thresholds.get(needClass - 2);
  }
}
