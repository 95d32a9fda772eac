package no.romslig.data.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Why someone has a lasting place that nobody decided on here (GEN-12): said once, by whoever
 * registers it, and kept as it is.
 */
@Embeddable
public record WithoutDecision(
    @Enumerated(EnumType.STRING) @Column(name = "undecided_cause", updatable = false) Cause cause,
    @Column(name = "undecided_reason", updatable = false) String reason) {

  /** What kind of reason it is. */
  public enum Cause {
    /** The decision was made before these registers were in use. */
    DECIDED_BEFORE,
    /** The decision is another body's, as that of another municipality or a court. */
    DECIDED_ELSEWHERE,
    /** The person lived there already and was missing in the register. */
    LIVES_THERE,
    /** The person could not be without the place until a decision was made: it follows. */
    COULD_NOT_WAIT
  }
}
