package no.romslig.data.waiting;

import java.util.ArrayList;
import java.util.List;

/** The steps by which a case came to stand by law as it did. */
public final class LegalSteps {

  private LegalSteps() {}

  /**
   * Those that decided something, in their order. A case that goes back to where it stood, as when
   * an offer is declined, is not decided on again: what counts is the step that brought it there.
   *
   * @param steps all of a case, in their order
   */
  public static List<CaseStep> of(List<CaseStep> steps) {
    var legal = new ArrayList<CaseStep>();
    for (var step : steps) {
      boolean isNew = legal.isEmpty() || legal.getLast().status() != step.status();
      if (isLegal(step.status()) && isNew) {
        legal.add(step);
      }
    }
    return legal;
  }

  private static boolean isLegal(CaseStatus status) {
    return switch (status) {
      case UNDER_ASSESSMENT, RIGHT, WAITLIST, REFUSED, ENDED -> true;
      case PROPOSED, OFFERED, ACCEPTED, DECLINED, MOVED_IN -> false;
    };
  }
}
