package no.romslig.solver.snapshot;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one couple. An opaque string; ordered as text. */
public record CoupleId(@JsonValue String value) implements Comparable<CoupleId> {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CoupleId {}

  @Override
  public int compareTo(CoupleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
