package no.romslig.data.decision;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom and what an item is about. */
@Embeddable
public record About(
    @Nullable UUID personId,
    @Nullable UUID caseId,
    @Nullable UUID grantId,
    @Nullable UUID shortStayId) {}
