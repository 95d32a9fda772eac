package no.romslig.solver.run.place;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import no.romslig.solver.model.place.SlotSet;

/**
 * The cheapest way to give every row one column of its own, by shortest augmenting paths with
 * potentials (Jonker and Volgenant 1987). A cost is two numbers, compared one after the other. The
 * potential of a column is never positive, so that a row's columns are looked at from the cheapest
 * on, until a free one is nearer than all that is left.
 */
final class CheapestAssignment {

  /** Columns that a row may have, and what each of them costs. */
  record Option(long first, long second, SlotSet columns) {

    static final Comparator<Option> CHEAPEST =
        (one, other) ->
            one.first != other.first
                ? Long.compare(one.first, other.first)
                : Long.compare(one.second, other.second);
  }

  private static final int NONE = -1;

  private final List<Row> rows;
  private final int[] columnOf;
  private final int[] rowOf;
  private final long[] rowFirst;
  private final long[] rowSecond;
  private final long[] columnFirst;
  private final long[] columnSecond;
  private final int[] from;
  private final SlotSet settled;
  private final int[] inOrder;
  private int settledCount;
  private final NearestColumns nearest;

  private CheapestAssignment(List<List<Option>> options, int columns) {
    rows = options.stream().map(Row::new).toList();
    columnOf = new int[options.size()];
    rowOf = new int[columns];
    rowFirst = new long[options.size()];
    rowSecond = new long[options.size()];
    columnFirst = new long[columns];
    columnSecond = new long[columns];
    from = new int[columns];
    settled = SlotSet.noneOf(columns);
    inOrder = new int[columns];
    nearest = new NearestColumns(columns);
    Arrays.fill(columnOf, NONE);
    Arrays.fill(rowOf, NONE);
  }

  /**
   * The column of each row.
   *
   * @param options per row, cheapest first; costs are not negative
   * @throws IllegalArgumentException where some row cannot have a column
   */
  static int[] solve(List<List<Option>> options, int columns) {
    CheapestAssignment assignment = new CheapestAssignment(options, columns);
    assignment.fewestColumnsFirst().forEach(assignment::add);
    return assignment.columnOf;
  }

  /** Whoever has little choice takes it early, so that fewer give way later. */
  private IntStream fewestColumnsFirst() {
    return IntStream.range(0, rows.size())
        .boxed()
        .sorted(Comparator.comparingInt(row -> rows.get(row).column.length))
        .mapToInt(Integer::intValue);
  }

  private void add(int added) {
    nearest.clear();
    settled.clear();
    settledCount = 0;
    Reach reach = new Reach();
    reach.from(added, 0, 0);
    int column = nearest.poll();
    while (column != NONE && nearest.isNearer(column, reach.free)) {
      settled.add(column);
      inOrder[settledCount++] = column;
      reach.from(rowOf[column], nearest.first(column), nearest.second(column));
      column = nearest.poll();
    }
    if (reach.free == NONE) {
      throw new IllegalArgumentException("Row " + added + " cannot have a column");
    }
    adjust(added, reach.free);
    shift(added, reach.free);
  }

  /** The columns of one row, cheapest first. */
  private static final class Row {

    private final int[] column;
    private final long[] first;
    private final long[] second;

    private Row(List<Option> options) {
      int count = 0;
      for (Option option : options) {
        count += option.columns().size();
      }
      column = new int[count];
      first = new long[count];
      second = new long[count];
      int at = 0;
      for (Option option : options) {
        SlotSet columns = option.columns();
        for (int next = columns.next(0); next >= 0; next = columns.next(next + 1)) {
          column[at] = next;
          first[at] = option.first();
          second[at] = option.second();
          at++;
        }
      }
    }
  }

  /** What one search has come to. */
  private final class Reach {

    private int free = NONE;

    /** Looks at the columns of a row that is this far away. */
    private void from(int row, long first, long second) {
      long baseFirst = first - rowFirst[row];
      long baseSecond = second - rowSecond[row];
      Row options = rows.get(row);
      for (int k = 0; k < options.column.length; k++) {
        long nextFirst = baseFirst + options.first[k];
        long nextSecond = baseSecond + options.second[k];
        if (free != NONE && !nearest.isNearer(nextFirst, nextSecond, free)) {
          return;
        }
        int column = options.column[k];
        if (!settled.has(column)) {
          reach(row, column, nextFirst - columnFirst[column], nextSecond - columnSecond[column]);
        }
      }
    }

    private void reach(int row, int column, long first, long second) {
      if (free != NONE && !nearest.isNearer(first, second, free)) {
        return;
      }
      boolean isFree = rowOf[column] == NONE;
      if (nearest.reach(column, first, second, !isFree)) {
        from[column] = row;
        free = isFree ? column : free;
      }
    }
  }

  private void adjust(int added, int end) {
    rowFirst[added] += nearest.first(end);
    rowSecond[added] += nearest.second(end);
    for (int k = 0; k < settledCount; k++) {
      int column = inOrder[k];
      long gainFirst = nearest.first(end) - nearest.first(column);
      long gainSecond = nearest.second(end) - nearest.second(column);
      columnFirst[column] -= gainFirst;
      columnSecond[column] -= gainSecond;
      rowFirst[rowOf[column]] += gainFirst;
      rowSecond[rowOf[column]] += gainSecond;
    }
  }

  private void shift(int added, int end) {
    int column = end;
    while (true) {
      int row = from[column];
      int left = columnOf[row];
      columnOf[row] = column;
      rowOf[column] = row;
      if (row == added) {
        return;
      }
      column = left;
    }
  }
}
