package no.romslig.solver.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a value stands in a document, such as {@code $.cases[3].careForms[0]}. */
final class JsonPath implements Comparable<JsonPath> {

  static final JsonPath ROOT = new JsonPath(null, null, -1);

  private final @Nullable JsonPath parent;
  private final @Nullable String name;
  private final int index;

  private JsonPath(@Nullable JsonPath parent, @Nullable String name, int index) {
    this.parent = parent;
    this.name = name;
    this.index = index;
  }

  JsonPath property(String property) {
    return new JsonPath(this, property, -1);
  }

  JsonPath element(int position) {
    return new JsonPath(this, null, position);
  }

  /** The steps from the root to here. */
  List<JsonPath> steps() {
    List<JsonPath> steps = new ArrayList<>();
    for (JsonPath each = this; each.parent != null; each = each.parent) {
      steps.add(each);
    }
    Collections.reverse(steps);
    return steps;
  }

  /** The property that the last step names; missing for a list's element and the root. */
  @Nullable String name() {
    return name;
  }

  /** The position that the last step names; -1 for a property and the root. */
  int index() {
    return index;
  }

  /** Names by the alphabet, positions in a list by number. */
  @Override
  public int compareTo(JsonPath other) {
    List<JsonPath> mine = steps();
    List<JsonPath> others = other.steps();
    for (int i = 0; i < Math.min(mine.size(), others.size()); i++) {
      int order = mine.get(i).compareStep(others.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(mine.size(), others.size());
  }

  private int compareStep(JsonPath other) {
    if (name != null && other.name != null) {
      return name.compareTo(other.name);
    }
    return Integer.compare(index, other.index);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsonPath path && compareTo(path) == 0;
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  @Override
  public String toString() {
    var text = new StringBuilder("$");
    for (JsonPath step : steps()) {
      if (step.name == null) {
        text.append('[').append(step.index).append(']');
      } else if (Masked.isPlainName(step.name)) {
        text.append('.').append(step.name);
      } else {
        text.append("['").append(Masked.name(step.name)).append("']");
      }
    }
    return text.toString();
  }
}
