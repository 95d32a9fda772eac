package no.romslig.data.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message, and what has become of it.
 *
 * @param attempts how often it was tried
 * @param nextAttemptAt when it is tried again, unless something that it waits for comes before
 * @param outcome what was found when it was last tried, an {@code OperationOutcome} as JSON
 * @param settledBy who settled it by hand
 * @param reason why it was settled by hand
 */
public record InboxEntry(
    UUID id,
    String sender,
    String businessId,
    MessageKind kind,
    @Nullable String about,
    Instant sentAt,
    Instant receivedAt,
    String digest,
    MessageState state,
    int attempts,
    @Nullable Instant nextAttemptAt,
    @Nullable String outcome,
    @Nullable Instant settledAt,
    @Nullable String settledBy,
    @Nullable String reason) {}
