package no.romslig.solver.explain.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a unit offers and a person may require, such as {@code WHEELCHAIR}. */
public record Feature(@JsonValue String value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Feature {}

  @Override
  public String toString() {
    return value;
  }
}
