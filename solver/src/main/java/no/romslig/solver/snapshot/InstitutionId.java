package no.romslig.solver.snapshot;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one institution of a snapshot. An opaque string; ordered as text. */
public record InstitutionId(@JsonValue String value) implements Comparable<InstitutionId> {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public InstitutionId {}

  @Override
  public int compareTo(InstitutionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
