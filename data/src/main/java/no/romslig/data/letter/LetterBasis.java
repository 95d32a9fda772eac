package no.romslig.data.letter;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a letter tells of: an item of a decision, a step of a case, or the outcome of a complaint.
 *
 * @param caseId the case, where there is one
 */
@Embeddable
public record LetterBasis(
    @Nullable UUID decisionId,
    @Nullable UUID decisionItemId,
    @Nullable UUID caseStepId,
    @Nullable UUID complaintId,
    @Nullable UUID caseId) {

  public static LetterBasis ofItem(UUID decision, UUID item, @Nullable UUID caseId) {
    return new LetterBasis(decision, item, null, null, caseId);
  }

  public static LetterBasis ofStep(UUID step, UUID caseId) {
    return new LetterBasis(null, null, step, null, caseId);
  }

  public static LetterBasis ofComplaint(UUID complaint, @Nullable UUID caseId) {
    return new LetterBasis(null, null, null, complaint, caseId);
  }
}
