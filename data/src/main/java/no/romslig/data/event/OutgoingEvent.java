package no.romslig.data.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that journals read is not as it was. Names it, so that it is read again, and has
 * nothing of it.
 *
 * @param number from 1, without gaps, in each municipality
 * @param at when, by the clock of whoever did it
 * @param kind whether there is something to be read
 * @param resourceType of FHIR
 * @param personId whom it is about; missing of places, and while nobody is known
 * @param causedBy the subject of whoever did it
 * @param command in doing what
 */
public record OutgoingEvent(
    long number,
    Instant at,
    Kind kind,
    String resourceType,
    String resourceId,
    @Nullable UUID personId,
    String causedBy,
    String command) {

  /** What became of the resource. */
  public enum Kind {
    /** It is new, or not as it was. */
    CHANGED,
    /** It is not there any more. */
    REMOVED
  }
}
