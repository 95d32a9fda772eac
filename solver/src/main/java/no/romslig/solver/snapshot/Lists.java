package no.romslig.solver.snapshot;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a missing list of the document as an empty one, and keeps the document's order. */
final class Lists {

  private Lists() {}

  static <T> List<T> orEmpty(@Nullable List<T> values) {
    return values == null ? List.of() : List.copyOf(values);
  }

  static <T> Set<T> orEmpty(@Nullable Set<T> values) {
    return values == null ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(values));
  }
}
