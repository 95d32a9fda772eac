package no.romslig.api.register;

import java.util.List;
import no.romslig.data.waiting.CaseStatus;
import no.romslig.data.waiting.CaseStep;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands by law, after all its steps.
 *
 * @param legalStatus {@code RIGHT} or {@code WAITLIST}; missing while it is under assessment
 * @param isOver it asks for nothing any more
 */
public record Standing(@Nullable CaseStatus legalStatus, boolean isOver) {

  /** After these steps, in their order. */
  public static Standing after(List<CaseStep> steps) {
    CaseStatus status = null;
    boolean over = false;
    for (var step : steps) {
      switch (step.status()) {
        case RIGHT, WAITLIST -> {
          status = step.status();
          over = false;
        }
        case UNDER_ASSESSMENT -> {
          status = null;
          over = false;
        }
        case REFUSED, MOVED_IN, ENDED -> over = true;
        // On the way to a place, the status stays; what is decided is told as a commitment.
        case PROPOSED, OFFERED, ACCEPTED, DECLINED -> {}
      }
    }
    return new Standing(status, over);
  }
}
