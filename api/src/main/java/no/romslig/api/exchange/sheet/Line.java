package no.romslig.api.exchange.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A row of a sheet on its way in: its cells are read, and what is wrong with it is gathered. */
final class Line {

  private final Heading heading;
  private final RawSheet.Row row;
  private final Faults faults;
  private boolean isSound = true;

  Line(Heading heading, RawSheet.Row row, Faults faults) {
    this.heading = heading;
    this.row = row;
    this.faults = faults;
    for (int i = heading.width(); i < row.cells().size(); i++) {
      if (!row.cells().get(i).isBlank()) {
        isSound = false;
        faults.add(
            new SheetFault(
                heading.sheet(),
                row.number(),
                null,
                Heading.cell(i, row.number()),
                "CELL_WITHOUT_COLUMN",
                shape(row.cells().get(i)),
                "nothing to the right of the last column",
                "Look for a separator too many, or take the cell out."));
      }
    }
  }

  int number() {
    return row.number();
  }

  /** Whether nothing is known to be wrong with it so far. */
  boolean isSound() {
    return isSound;
  }

  /** What the cell says; empty where it is blank or, which is a fault, cannot be read. */
  <T> Optional<T> read(Column<T> column) {
    var cell = heading.value(column, row);
    if (cell.isEmpty()) {
      if (column.isRequired()) {
        isSound = false;
        if (heading.has(column)) {
          fault(column, "MISSING_VALUE", "nothing", expected(column), "Fill the cell in.");
        }
      }
      return Optional.empty();
    }
    var read = column.form().read(cell);
    if (read.isEmpty()) {
      fault(column, "UNREADABLE_VALUE", shape(cell), expected(column), "Write it as expected.");
    }
    return read;
  }

  private String expected(Column<?> column) {
    return column.form().expected(faults.language());
  }

  /** A list; none where the cell is blank. */
  <T> List<T> list(Column<List<T>> column) {
    return read(column).orElse(List.of());
  }

  /** Yes or no; no where the cell is blank. */
  boolean is(Column<Boolean> column) {
    return read(column).orElse(false);
  }

  /** The row that a code names. One that has faults itself is no fault of this line. */
  Optional<UUID> refer(Column<String> column, Names names) {
    var code = read(column);
    var found = code.flatMap(names::find);
    if (code.isPresent() && found.isEmpty()) {
      isSound = false;
      if (!names.isBlamed(code.get())) {
        fault(
            column,
            "UNKNOWN_REFERENCE",
            "a code that nothing has",
            "the code of a row of the sheet " + names.where() + ", here or in the register",
            "Correct the code, or add the row that it names.");
      }
    }
    return found;
  }

  /** Demands that a time ends after it has begun. */
  void inOrder(Optional<LocalDate> from, Column<LocalDate> column, Optional<LocalDate> to) {
    if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
      fault(column, "NOT_AFTER", "a day that is not after the first", "a later day", "Correct it.");
    }
  }

  /** Demands that a day is not in the future. */
  void notAfter(LocalDate today, Column<LocalDate> column, Optional<LocalDate> day) {
    if (day.isPresent() && day.get().isAfter(today)) {
      fault(
          column,
          "FUTURE_DAY",
          "a day in the future",
          "a day that is not in the future",
          "Correct it.");
    }
  }

  /** Demands both degrees of a position, or none. */
  void bothOrNone(Column<Double> one, Column<Double> other) {
    boolean has = !heading.value(one, row).isEmpty();
    if (has == heading.value(other, row).isEmpty()) {
      fault(
          has ? other : one,
          "MISSING_VALUE",
          "half a position",
          "both lat and lon, or none of them",
          "Fill both in, or take both out.");
    }
  }

  /**
   * Demands that no earlier row has the same key.
   *
   * @param seen the keys of earlier rows
   */
  void once(Column<?> column, Map<Object, Integer> seen, Object key) {
    var earlier = seen.putIfAbsent(key, number());
    if (earlier != null) {
      fault(
          column,
          "DUPLICATE_ROW",
          "the same as in row " + earlier,
          "each once",
          "Take one of the two rows out.");
    }
  }

  /** The register says otherwise, and keeps what it says. */
  void kept(Column<?> column, String advice) {
    fault(
        column,
        "KEPT_AS_IT_IS",
        "another value than the register's, which is kept",
        "what is registered",
        advice);
  }

  void fault(Column<?> column, String code, String found, String expected, String advice) {
    isSound = false;
    faults.add(
        new SheetFault(
            heading.sheet(),
            row.number(),
            column.name(),
            heading.cell(column, row.number()),
            code,
            found,
            expected,
            advice));
  }

  /** The kind of a cell; it may be about a person, so what it says is not repeated. */
  private static String shape(String cell) {
    if (cell.matches("-?[0-9]+([.,][0-9]+)?")) {
      return "a number of " + cell.length() + " characters";
    }
    return Forms.DAY.read(cell).isPresent()
        ? "a day"
        : "a text of " + cell.length() + " characters";
  }
}
