package no.romslig.api.exchange.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** Which column of a file is which of the sheet's. */
final class Heading {

  private final String sheet;
  private final Map<Column<?>, Integer> places;
  private final int width;

  private Heading(String sheet, Map<Column<?>, Integer> places, int width) {
    this.sheet = sheet;
    this.places = places;
    this.width = width;
  }

  static Heading read(SheetKind kind, List<Column<?>> columns, List<String> cells, Faults faults) {
    var places = new HashMap<Column<?>, Integer>();
    for (int i = 0; i < cells.size(); i++) {
      var header = cells.get(i).strip();
      var column = columns.stream().filter(it -> it.isCalled(header)).findFirst().orElse(null);
      if (header.isEmpty()) {
        continue;
      }
      if (column == null) {
        faults.add(fault(kind, i, "UNKNOWN_COLUMN", "a column that the sheet does not have"));
      } else if (places.putIfAbsent(column, i) != null) {
        faults.add(fault(kind, i, "DUPLICATE_COLUMN", "the column " + column.name() + " again"));
      }
    }
    columns.stream()
        .filter(it -> it.isRequired() && !places.containsKey(it))
        .forEach(
            it ->
                faults.add(
                    new SheetFault(
                        kind.title(),
                        1,
                        it.name(),
                        null,
                        "MISSING_COLUMN",
                        "no such column",
                        "a column " + it.name() + " (" + it.nb() + ")",
                        "Add the column and fill it in.")));
    return new Heading(kind.title(), places, cells.size());
  }

  private static SheetFault fault(SheetKind kind, int place, String code, String found) {
    return new SheetFault(
        kind.title(),
        1,
        null,
        cell(place, 1),
        code,
        found,
        "the columns that /api/v1/register-sheets lists, each once",
        "Rename the column or take it out.");
  }

  String sheet() {
    return sheet;
  }

  int width() {
    return width;
  }

  boolean has(Column<?> column) {
    return places.containsKey(column);
  }

  /** The cell of a column in a row; blank where there is none. */
  String value(Column<?> column, RawSheet.Row row) {
    var place = places.get(column);
    return place == null || place >= row.cells().size() ? "" : row.cells().get(place).strip();
  }

  /** What a spreadsheet calls the cell. */
  @Nullable String cell(Column<?> column, int row) {
    var place = places.get(column);
    return place == null ? null : cell(place, row);
  }

  static String cell(int place, int row) {
    return CellReference.convertNumToColString(place) + row;
  }
}
