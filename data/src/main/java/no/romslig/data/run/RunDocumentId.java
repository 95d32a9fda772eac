package no.romslig.data.run;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** Names one document of one run. */
@Embeddable
public record RunDocumentId(UUID runId, @Enumerated(EnumType.STRING) RunDocumentKind kind) {}
