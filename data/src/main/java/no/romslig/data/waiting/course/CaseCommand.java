package no.romslig.data.waiting.course;

import static no.romslig.data.waiting.CaseStatus.ACCEPTED;
import static no.romslig.data.waiting.CaseStatus.DECLINED;
import static no.romslig.data.waiting.CaseStatus.MOVED_IN;
import static no.romslig.data.waiting.CaseStatus.OFFERED;
import static no.romslig.data.waiting.CaseStatus.PROPOSED;
import static no.romslig.data.waiting.CaseStatus.REFUSED;
import static no.romslig.data.waiting.CaseStatus.RIGHT;
import static no.romslig.data.waiting.CaseStatus.UNDER_ASSESSMENT;
import static no.romslig.data.waiting.CaseStatus.WAITLIST;

import java.util.Set;
import no.romslig.data.waiting.CaseStatus;

/** What may be done with a case: each leads from some steps to the next. */
public enum CaseCommand {
  GRANT_RIGHT,
  PUT_ON_WAITLIST,
  REFUSE,
  /** Looks at a refusal anew, as after a complaint. */
  REOPEN,
  PROPOSE,
  OFFER,
  ACCEPT,
  DECLINE,
  /** Nothing came of the proposal or offer: the case stands where it stood before it. */
  RESUME,
  MOVE_IN,
  END;

  /** After which steps it may come. */
  public Set<CaseStatus> from() {
    return switch (this) {
      case GRANT_RIGHT -> Set.of(UNDER_ASSESSMENT, WAITLIST, DECLINED);
      case PUT_ON_WAITLIST -> Set.of(UNDER_ASSESSMENT, RIGHT, DECLINED);
      case REFUSE -> Set.of(UNDER_ASSESSMENT);
      case REOPEN -> Set.of(REFUSED);
      case PROPOSE -> Set.of(RIGHT, WAITLIST, DECLINED);
      case OFFER -> Set.of(PROPOSED);
      case ACCEPT, DECLINE -> Set.of(OFFERED);
      case RESUME -> Set.of(PROPOSED, OFFERED, ACCEPTED, DECLINED);
      case MOVE_IN -> Set.of(ACCEPTED);
      case END ->
          Set.of(
              UNDER_ASSESSMENT, RIGHT, WAITLIST, PROPOSED, OFFERED, ACCEPTED, DECLINED, MOVED_IN);
    };
  }

  /** Whether the one who does it must say why, wherever the case stands. */
  public boolean needsReason() {
    return switch (this) {
      case REFUSE, REOPEN, DECLINE, RESUME -> true;
      case GRANT_RIGHT, PUT_ON_WAITLIST, PROPOSE, OFFER, ACCEPT, MOVE_IN, END -> false;
    };
  }

  /**
   * The step that it makes.
   *
   * @param legal where the case stands by law, {@code RIGHT} or {@code WAITLIST}
   */
  CaseStatus to(CaseStatus legal) {
    return switch (this) {
      case GRANT_RIGHT -> RIGHT;
      case PUT_ON_WAITLIST -> WAITLIST;
      case REFUSE -> REFUSED;
      case REOPEN -> UNDER_ASSESSMENT;
      case PROPOSE -> PROPOSED;
      case OFFER -> OFFERED;
      case ACCEPT -> ACCEPTED;
      case DECLINE -> DECLINED;
      case RESUME -> legal;
      case MOVE_IN -> MOVED_IN;
      case END -> CaseStatus.ENDED;
    };
  }
}
