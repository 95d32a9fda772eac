package no.romslig.data.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LegalStepsTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);

  @Test
  void areThoseThatDecidedAndNotThoseThatWentBack() {
    var steps =
        steps(
            CaseStatus.UNDER_ASSESSMENT,
            CaseStatus.WAITLIST,
            CaseStatus.PROPOSED,
            CaseStatus.OFFERED,
            CaseStatus.DECLINED,
            CaseStatus.WAITLIST,
            CaseStatus.PROPOSED,
            CaseStatus.WAITLIST);

    assertThat(LegalSteps.of(steps)).containsExactly(steps.get(0), steps.get(1));
  }

  @Test
  void beginAnewWhereTheStatusWasAnotherMeanwhile() {
    var steps =
        steps(
            CaseStatus.WAITLIST,
            CaseStatus.RIGHT,
            CaseStatus.WAITLIST,
            CaseStatus.ENDED,
            CaseStatus.UNDER_ASSESSMENT,
            CaseStatus.REFUSED);

    assertThat(LegalSteps.of(steps)).containsExactlyElementsOf(steps);
  }

  private static List<CaseStep> steps(CaseStatus... statuses) {
    var steps = new ArrayList<CaseStep>();
    var file = new UUID(0, 1);
    for (var status : statuses) {
      int number = steps.size();
      steps.add(new CaseStep(new UUID(0, 2 + number), file, status, FIRST.plusDays(number), null));
    }
    return steps;
  }
}
