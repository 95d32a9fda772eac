package no.romslig.data.bulk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was sent as a whole, and how far work on it is.
 *
 * @param orderedBy an opaque id
 * @param server where the server was when it was sent
 * @param starts how often work on it was begun
 * @param done how many lines of this phase are done
 * @param lines how many there are; 0 until that is known
 */
public record BulkJob(
    UUID id,
    BulkKind kind,
    String orderedBy,
    Instant orderedAt,
    String server,
    BulkStatus status,
    int starts,
    BulkPhase phase,
    int done,
    int lines,
    @Nullable Instant endedAt) {}
