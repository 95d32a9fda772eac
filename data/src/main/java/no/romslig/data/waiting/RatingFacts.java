package no.romslig.data.waiting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rating of need.
 *
 * @param needClass 1 to 5, 5 the greatest
 * @param needScore 0 to 100 within the class
 * @param assessmentId what was scored, where the registers have it
 */
@Embeddable
public record RatingFacts(
    @Enumerated(EnumType.STRING) RatingKind kind,
    @Nullable Integer needClass,
    @Nullable Integer needScore,
    @Nullable UUID assessmentId,
    @Nullable String reason,
    @Nullable String givenBy) {}
