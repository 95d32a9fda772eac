package no.romslig.solver.snapshot;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one short stay that is asked for. An opaque string; ordered as text. */
public record ShortStayId(@JsonValue String value) implements Comparable<ShortStayId> {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ShortStayId {}

  @Override
  public int compareTo(ShortStayId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
