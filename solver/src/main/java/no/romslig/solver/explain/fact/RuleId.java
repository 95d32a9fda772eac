package no.romslig.solver.explain.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one rule of the catalogue or one hard rule of {@code docs/problem.md}. */
public record RuleId(@JsonValue String value) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RuleId {}

  @Override
  public String toString() {
    return value;
  }
}
