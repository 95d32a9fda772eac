package no.romslig.benchmarks.linear;

import java.util.ArrayList;
import java.util.List;

/** Yes-or-no variables, numbered from 0, and what must hold between them. */
public final class LinearModel {

  /** {@code low ≤ sum ≤ high}. */
  record Row(long low, Sum sum, long high) {}

  private final List<Row> rows = new ArrayList<>();
  private int variables;

  /** The number of a new variable. */
  public int variable() {
    return variables++;
  }

  public int variables() {
    return variables;
  }

  public int size() {
    return rows.size();
  }

  public void atMost(Sum sum, long high) {
    rows.add(new Row(Long.MIN_VALUE, sum, high));
  }

  public void exactly(Sum sum, long value) {
    rows.add(new Row(value, sum, value));
  }

  List<Row> rows() {
    return rows;
  }

  /** Whether the values keep every row. */
  public boolean holds(boolean[] values) {
    return rows.stream()
        .allMatch(
            row -> {
              long value = row.sum.value(values);
              return row.low <= value && value <= row.high;
            });
  }
}
