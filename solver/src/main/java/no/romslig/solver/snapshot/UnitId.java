package no.romslig.solver.snapshot;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one unit (room or dwelling) of a snapshot. An opaque string; ordered as text. */
public record UnitId(@JsonValue String value) implements Comparable<UnitId> {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public UnitId {}

  @Override
  public int compareTo(UnitId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
