package no.romslig.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import no.romslig.solver.run.Progress;
import no.romslig.solver.run.Progress.Phase;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

  @Test
  void elsewhereThanOnATerminalThereIsALineForEachPhaseAndOneEveryFiveSeconds() {
    var line = new ProgressLine(console(false), null, Duration.ofSeconds(10));

    line.onProgress(Progress.begun(Phase.CHECKING));
    line.onProgress(settled(Phase.RANKING, 0, 0));
    line.onProgress(settled(Phase.RANKING, 3, 100));
    line.onProgress(settled(Phase.DATES, 7, 150));
    line.onProgress(progress(Phase.STAYS, 10, 200));
    line.onProgress(progress(Phase.STAYS, 20, 3_000));
    line.onProgress(progress(Phase.STAYS, 30, 5_300));
    line.onProgress(progress(Phase.AUDIT, 30, 5_400));

    assertThat(text().lines())
        .containsExactly(
            "0 s  reading the snapshot",
            "0 s  placing in order of need: 0 of 12 settled",
            "0 s  looking for earlier days: 7 of 12 settled",
            "0 s  planning stays: 70 weighted nights missing, at least 60",
            "5 s  planning stays: 70 weighted nights missing, at least 60",
            "5 s  auditing");
  }

  @Test
  void onATerminalABarIsDrawnOverAndOverAndWipedOutInTheEnd() {
    var line = new ProgressLine(console(true), null, Duration.ofSeconds(10));

    line.onProgress(settled(Phase.RANKING, 6, 0));
    line.onProgress(progress(Phase.STAYS, 10, 3_000));
    line.onProgress(progress(Phase.STAYS, 20, 8_000));
    line.onProgress(progress(Phase.AUDIT, 20, 13_000));
    line.clear();

    String[] drawn = text().split("\r", -1);
    assertThat(text()).doesNotContain("\n");
    assertThat(drawn[1]).startsWith("[############............] 0 s  placing");
    assertThat(drawn[2]).startsWith("[........................] 3 s  planning");
    assertThat(drawn[3]).startsWith("[############............] 8 s  planning");
    assertThat(drawn[4]).startsWith("[########################] 13 s  auditing");
    assertThat(drawn[5]).isBlank();
  }

  @Test
  void stepsFillTheBarWhereStepsAreTheLimit() {
    var line = new ProgressLine(console(true), 40L, Duration.ofDays(1));

    line.onProgress(progress(Phase.STAYS, 10, 1_000));

    assertThat(text()).contains("[######..................]");
  }

  @Test
  void whoeverAsksForTheBestSoFarIsToldWhatIsStillToBeDone() {
    var early = new ProgressLine(console(false), null, Duration.ofSeconds(10));
    early.onProgress(settled(Phase.RANKING, 3, 0));
    early.stopping();
    var late = new ProgressLine(console(false), null, Duration.ofSeconds(10));
    late.onProgress(progress(Phase.STAYS, 10, 0));
    late.stopping();

    assertThat(text().lines())
        .contains(
            "Stopping: the proposal is written once it is settled who gets a place.",
            "Stopping: the best proposal so far is audited and written.");
  }

  private static Progress progress(Phase phase, long steps, long millis) {
    return new Progress(phase, 0, 0, steps, 70, 60, Duration.ofMillis(millis));
  }

  private static Progress settled(Phase phase, long settled, long millis) {
    return new Progress(phase, settled, 12, 0, 0, 0, Duration.ofMillis(millis));
  }

  private Console console(boolean isTerminal) {
    InputStream nothing = new ByteArrayInputStream(new byte[0]);
    var out = new PrintStream(shown, false, StandardCharsets.UTF_8);
    return new Console(nothing, out, out, isTerminal, new Interruption());
  }

  private String text() {
    return shown.toString(StandardCharsets.UTF_8);
  }
}
