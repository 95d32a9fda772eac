package no.romslig.api.decision;

import java.util.List;
import no.romslig.data.decision.Decision;
import no.romslig.data.decision.DecisionEvent;
import no.romslig.data.decision.DecisionEventKind;

/** Where a decision stands, after all that happened to it. */
public enum DecisionState {
  /** Not now, or rejected: nothing was given. */
  NOTHING_GIVEN,
  AWAITING_APPROVAL,
  IN_FORCE,
  CARRIED_OUT,
  SENT_BACK,
  DECLINED,
  TAKEN_BACK;

  public boolean isUndone() {
    return switch (this) {
      case SENT_BACK, DECLINED, TAKEN_BACK -> true;
      case NOTHING_GIVEN, AWAITING_APPROVAL, IN_FORCE, CARRIED_OUT -> false;
    };
  }

  /** The state that follows from all that happened; nothing follows where it was undone. */
  public static DecisionState of(Decision decision, List<DecisionEvent> events) {
    if (!decision.verb().isGiving()) {
      return NOTHING_GIVEN;
    }
    var state = decision.needsSecondPerson() ? AWAITING_APPROVAL : IN_FORCE;
    for (var event : events) {
      if (state.isUndone()) {
        return state;
      }
      state = after(event.kind());
    }
    return state;
  }

  private static DecisionState after(DecisionEventKind kind) {
    return switch (kind) {
      case APPROVED -> IN_FORCE;
      case SENT_BACK -> SENT_BACK;
      case DECLINED -> DECLINED;
      case TAKEN_BACK -> TAKEN_BACK;
      case MOVED_IN -> CARRIED_OUT;
    };
  }
}
