package no.romslig.solver.snapshot;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names one person of a snapshot; never a national identity number. An opaque string; ordered as
 * text.
 */
public record PersonId(@JsonValue String value) implements Comparable<PersonId> {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PersonId {}

  @Override
  public int compareTo(PersonId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
