package no.romslig.data.waiting.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.romslig.data.institution.CareForm;
import no.romslig.data.waiting.CaseStatus;
import no.romslig.data.waiting.FindingKind;
import org.jspecify.annotations.Nullable;

/**
 * All that the conditions of a step look at.
 *
 * @param now the last step
 * @param legal where the case stands by law, {@code RIGHT} or {@code WAITLIST}; missing while it is
 *     under assessment or over
 * @param earliest the day of the last step, and never before the application
 * @param need what is known of the need
 * @param facts assessed facts by rule id, the last of each
 * @param waived rules that a named person has lifted for the case
 * @param findings the last of each kind
 * @param placeHeld a place is reserved for the case
 * @param placeDecided it is reserved by a decision on a proposal
 * @param otherCaseOpen the person has another open case
 */
public record CaseSituation(
    CaseStatus now,
    @Nullable CaseStatus legal,
    LocalDate earliest,
    LocalDate today,
    Papers papers,
    List<CareForm> careForms,
    boolean interimService,
    boolean livesInAHome,
    Need need,
    Map<String, Boolean> facts,
    Set<String> waived,
    Map<FindingKind, Boolean> findings,
    boolean placeHeld,
    boolean placeDecided,
    boolean otherCaseOpen,
    CaseRules rules) {

  /**
   * What is there of the application (GEN-10, GEN-11). What was decided before the registers knew
   * of it was complete then.
   */
  public record Papers(boolean signed, boolean consented, boolean confirmed) {}

  /** Whether an assessment has been made, and whether it has been rated (GEN-12). */
  public record Need(boolean assessed, boolean rated) {}

  boolean found(FindingKind kind) {
    return Boolean.TRUE.equals(findings.get(kind));
  }

  boolean foundNot(FindingKind kind) {
    return Boolean.FALSE.equals(findings.get(kind));
  }
}
