package no.romslig.api.letter;

import java.util.UUID;

/** Names one letter. Given by whoever orders it, so that the same letter is the same bytes. */
public record LetterId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
