package no.romslig.solver.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.run.Progress.Phase;
import org.junit.jupiter.api.Test;

class TellingTest {

  private final List<Progress> told = new ArrayList<>();
  private long millis;
  private final Telling telling = new Telling(told::add, () -> Duration.ofMillis(millis));

  @Test
  void aNewPhaseIsToldAtOnceAndWhatGoesOnInItTenTimesASecond() {
    for (millis = 0; millis < 1_000; millis++) {
      telling.onProgress(settled(Phase.RANKING, millis));
    }
    telling.onProgress(settled(Phase.DATES, 0));

    assertThat(told)
        .extracting(Progress::settled)
        .containsExactly(0L, 100L, 200L, 300L, 400L, 500L, 600L, 700L, 800L, 900L, 0L);
    assertThat(told.getLast().phase()).isEqualTo(Phase.DATES);
  }

  @Test
  void theTimeIsThatOfTheWholeRun() {
    millis = 7_000;

    telling.onProgress(settled(Phase.STAYS, 1));

    assertThat(told.getFirst().elapsed()).isEqualTo(Duration.ofSeconds(7));
  }

  private static Progress settled(Phase phase, long settled) {
    return new Progress(phase, settled, 2_000, 0, 0, 0, Duration.ZERO);
  }
}
