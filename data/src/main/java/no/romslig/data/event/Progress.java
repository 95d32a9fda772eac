package no.romslig.data.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a subscriber has been told.
 *
 * @param isKnown whether it has ever accepted something
 * @param position the last event that was looked at
 * @param events how many were for it so far
 * @param failures how often in a row it did not accept
 * @param failingSince when the oldest thing that it was not told yet failed first
 * @param nextAttemptAt before when it is left alone
 * @param lastStatus with which it answered, where it did
 */
public record Progress(
    boolean isKnown,
    long position,
    long events,
    int failures,
    @Nullable Instant failingSince,
    @Nullable Instant nextAttemptAt,
    @Nullable Failure lastFailure,
    @Nullable Integer lastStatus) {

  /** Whether it is left alone at that time. */
  public boolean isAtRest(Instant now) {
    return nextAttemptAt != null && nextAttemptAt.isAfter(now);
  }
}
