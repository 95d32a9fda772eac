package no.romslig.api.exchange.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row on its way out. */
final class Written {

  private final Map<Column<?>, String> cells = new HashMap<>();

  <T> Written put(Column<T> column, @Nullable T value) {
    if (value != null) {
      cells.put(column, column.form().write(value));
    }
    return this;
  }

  List<String> in(List<Column<?>> columns) {
    return columns.stream().map(it -> Objects.requireNonNullElse(cells.get(it), "")).toList();
  }
}
