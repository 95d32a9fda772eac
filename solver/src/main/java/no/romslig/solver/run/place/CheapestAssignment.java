package no.romslig.solver.run.place;

import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest way to give every row one column of its own, by shortest augmenting paths with
 * potentials (Jonker and Volgenant 1987). A cost is two numbers, compared one after the other.
 */
final class CheapestAssignment {

  /** A column that a row may have, and its cost. */
  record Option(int column, long first, long second) {}

  private record Reached(long first, long second, int column) implements Comparable<Reached> {

    @Override
    public int compareTo(Reached other) {
      int order = Long.compare(first, other.first);
      if (order == 0) {
        order = Long.compare(second, other.second);
      }
      return order == 0 ? Integer.compare(column, other.column) : order;
    }
  }

  private static final int NONE = -1;

  private final List<List<Option>> options;
  private final int[] columnOf;
  private final int[] rowOf;
  private final long[] rowFirst;
  private final long[] rowSecond;
  private final long[] columnFirst;
  private final long[] columnSecond;

  private CheapestAssignment(List<List<Option>> options, int columns) {
    this.options = options;
    columnOf = new int[options.size()];
    rowOf = new int[columns];
    rowFirst = new long[options.size()];
    rowSecond = new long[options.size()];
    columnFirst = new long[columns];
    columnSecond = new long[columns];
    Arrays.fill(columnOf, NONE);
    Arrays.fill(rowOf, NONE);
  }

  /**
   * The column of each row.
   *
   * @param options per row; costs are not negative
   * @throws IllegalArgumentException where some row cannot have a column
   */
  static int[] solve(List<List<Option>> options, int columns) {
    CheapestAssignment assignment = new CheapestAssignment(options, columns);
    for (int row = 0; row < options.size(); row++) {
      assignment.add(row);
    }
    return assignment.columnOf;
  }

  private void add(int first) {
    int columns = rowOf.length;
    long[] distanceFirst = new long[columns];
    long[] distanceSecond = new long[columns];
    int[] from = new int[columns];
    boolean[] settled = new boolean[columns];
    Arrays.fill(from, NONE);
    PriorityQueue<Reached> queue = new PriorityQueue<>();
    int row = first;
    long baseFirst = 0;
    long baseSecond = 0;
    @Nullable Reached free = null;
    while (true) {
      for (Option option : options.get(row)) {
        int column = option.column();
        if (settled[column]) {
          continue;
        }
        long nextFirst = baseFirst + option.first() - rowFirst[row] - columnFirst[column];
        long nextSecond = baseSecond + option.second() - rowSecond[row] - columnSecond[column];
        boolean shorter =
            from[column] == NONE
                || nextFirst < distanceFirst[column]
                || (nextFirst == distanceFirst[column] && nextSecond < distanceSecond[column]);
        if (shorter) {
          distanceFirst[column] = nextFirst;
          distanceSecond[column] = nextSecond;
          from[column] = row;
          Reached reached = new Reached(nextFirst, nextSecond, column);
          // What lies behind a free column is never looked at.
          if (free == null || reached.compareTo(free) < 0) {
            queue.add(reached);
            free = rowOf[column] == NONE ? reached : free;
          }
        }
      }
      Reached nearest = next(queue, settled);
      if (nearest == null) {
        throw new IllegalArgumentException("Row " + first + " cannot have a column");
      }
      int column = nearest.column();
      settled[column] = true;
      baseFirst = nearest.first();
      baseSecond = nearest.second();
      if (rowOf[column] == NONE) {
        adjust(first, settled, distanceFirst, distanceSecond, nearest);
        shift(first, column, from);
        return;
      }
      row = rowOf[column];
    }
  }

  private static @Nullable Reached next(PriorityQueue<Reached> queue, boolean[] settled) {
    Reached nearest = queue.poll();
    while (nearest != null && settled[nearest.column()]) {
      nearest = queue.poll();
    }
    return nearest;
  }

  private void adjust(
      int first, boolean[] settled, long[] distanceFirst, long[] distanceSecond, Reached end) {
    rowFirst[first] += end.first();
    rowSecond[first] += end.second();
    for (int column = 0; column < settled.length; column++) {
      if (settled[column] && column != end.column()) {
        long gainFirst = end.first() - distanceFirst[column];
        long gainSecond = end.second() - distanceSecond[column];
        columnFirst[column] -= gainFirst;
        columnSecond[column] -= gainSecond;
        rowFirst[rowOf[column]] += gainFirst;
        rowSecond[rowOf[column]] += gainSecond;
      }
    }
  }

  private void shift(int first, int end, int[] from) {
    int column = end;
    while (true) {
      int row = from[column];
      int left = columnOf[row];
      columnOf[row] = column;
      rowOf[column] = row;
      if (row == first) {
        return;
      }
      column = left;
    }
  }
}
