package no.romslig.solver.snapshot;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one respite grant. An opaque string; ordered as text. */
public record GrantId(@JsonValue String value) implements Comparable<GrantId> {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public GrantId {}

  @Override
  public int compareTo(GrantId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
