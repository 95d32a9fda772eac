package no.romslig.solver.snapshot;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one ward of a snapshot. An opaque string; ordered as text. */
public record WardId(@JsonValue String value) implements Comparable<WardId> {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public WardId {}

  @Override
  public int compareTo(WardId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
