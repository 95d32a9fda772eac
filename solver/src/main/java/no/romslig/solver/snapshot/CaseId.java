package no.romslig.solver.snapshot;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one case (an application for a lasting place). An opaque string; ordered as text. */
public record CaseId(@JsonValue String value) implements Comparable<CaseId> {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CaseId {}

  @Override
  public int compareTo(CaseId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
