package no.romslig.api.proposal;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.explain.alert.Severity;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.snapshot.CareForm;
import org.jspecify.annotations.Nullable;

/** The lines of the tables on a proposal's page. */
final class Lines {

  private Lines() {}

  /**
   * Who is proposed a lasting place.
   *
   * @param caseId missing for a companion
   * @param decided whether a person has decided it already
   * @param together whether the place is shared with the partner, or near
   * @param inShort why, in one or two sentences
   */
  record Placed(
      @Nullable String caseId,
      @Nullable String href,
      Who who,
      CareForm careForm,
      String institution,
      String unit,
      LocalDate from,
      boolean decided,
      boolean together,
      boolean executable,
      String inShort) {}

  /**
   * Who waits for a lasting place: by a case, as a resident who must move, or as a companion.
   *
   * @param refId the case, else the person
   * @param href the case's page, if it is a case
   * @param right whether the person has the right to a place now
   * @param need missing for a companion
   */
  record Waiting(
      UnplacedKind kind,
      String refId,
      @Nullable String href,
      Who who,
      boolean right,
      List<CareForm> careForms,
      @Nullable Need need,
      String inShort) {}

  /**
   * How great the need is.
   *
   * @param days how long the person has waited
   */
  record Need(int needClass, int score, long days) {}

  /** A resident who is proposed to move. */
  record Moving(
      Who who, String from, String to, LocalDate on, boolean executable, String inShort) {}

  /** A stay for a time that is missing, or shorter than granted. */
  record Missing(String refId, boolean respite, @Nullable Integer nights, String inShort) {}

  /** What is not as in the last proposal, and why. */
  record Changed(String text, @Nullable String refId, @Nullable String href) {}

  /** What someone must look at. */
  record Alerting(Severity severity, String text, String refId, @Nullable String href) {}
}
