package no.romslig.data.complaint;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is complained of: an item of a decision, or a step of a case.
 *
 * @param service what was decided on; deadline and body follow from it
 */
@Embeddable
public record ComplaintSubject(
    @Nullable UUID decisionId,
    @Nullable UUID decisionItemId,
    @Nullable UUID caseStepId,
    @Nullable UUID caseId,
    UUID personId,
    String service,
    LocalDate decidedOn) {}
