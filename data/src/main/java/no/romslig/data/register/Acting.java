package no.romslig.data.register;

import java.util.UUID;

/**
 * Who changes or reads registers, of which municipality, and in doing what. Kept with every change.
 *
 * @param subject an opaque id of the user or system; never a name or a national number
 * @param command a stable word for what is done, such as {@code LOAD_SNAPSHOT}
 */
public record Acting(UUID municipality, String subject, String command) {

  public Acting {
    if (subject.isBlank() || command.isBlank()) {
      throw new IllegalArgumentException("Say who acts, and in doing what.");
    }
  }
}
