package no.romslig.benchmarks.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table in Markdown. */
public final class Table {

  private final List<List<String>> rows = new ArrayList<>();
  private final int columns;

  public Table(String... heads) {
    columns = heads.length;
    rows.add(List.of(heads));
  }

  /** Adds a row; every cell is written as it stands. */
  public void add(Object... cells) {
    if (cells.length != columns) {
      throw new IllegalArgumentException("a row of " + cells.length + " cells, not " + columns);
    }
    rows.add(Arrays.stream(cells).map(String::valueOf).toList());
  }

  /** The rows below the heads. */
  public List<List<String>> rows() {
    return List.copyOf(rows.subList(1, rows.size()));
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      text.append("| ").append(String.join(" | ", rows.get(i))).append(" |\n");
      if (i == 0) {
        text.append("|").append("---|".repeat(columns)).append('\n');
      }
    }
    return text.toString();
  }
}
