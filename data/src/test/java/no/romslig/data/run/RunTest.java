package no.romslig.data.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RunTest {

  private static final Instant NOW = Instant.parse("2026-11-23T06:15:00Z");
  private static final Instant LATER = NOW.plusSeconds(60);

  @Test
  void waitsThenRunsThenIsDone() {
    var run = ordered(null);
    assertThat(run.state()).isEqualTo(RunState.QUEUED);

    run.start(NOW);
    assertThat(run.state()).isEqualTo(RunState.RUNNING);

    run.finish(1200, LATER);
    assertThat(run.state()).isEqualTo(RunState.DONE);
    assertThat(run.stepsDone()).isEqualTo(1200);
    assertThat(run.endedAt()).isEqualTo(LATER);
  }

  @Test
  void endsAsStoppedWhereThePersonAskedForTheBestSoFar() {
    var run = ordered(null);
    run.start(NOW);

    run.askToStop(NOW);
    run.finish(7, LATER);

    assertThat(run.state()).isEqualTo(RunState.STOPPED);
    assertThat(run.stopAskedAt()).isEqualTo(NOW);
  }

  @Test
  void stopsAtOnceWhileItStillWaits() {
    var run = ordered(null);

    run.askToStop(NOW);

    assertThat(run.state()).isEqualTo(RunState.STOPPED);
    assertThat(run.endedAt()).isEqualTo(NOW);
    assertThatThrownBy(() -> run.start(LATER)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void keepsTheFirstWishToStop() {
    var run = ordered(null);
    run.start(NOW);

    run.askToStop(NOW);
    run.askToStop(LATER);

    assertThat(run.stopAskedAt()).isEqualTo(NOW);
  }

  @Test
  void beginsAgainAfterTheProgramDiedUnderIt() {
    var run = ordered(null);
    run.start(NOW);

    run.start(LATER);

    assertThat(run.state()).isEqualTo(RunState.RUNNING);
    assertThat(run.startedAt()).isEqualTo(LATER);
    assertThat(run.starts()).isEqualTo(2);
  }

  @Test
  void doesNotCountAStartThatAnOrderlyStopTookBack() {
    var run = ordered(null);
    run.start(NOW);

    run.putBack();

    assertThat(run.state()).isEqualTo(RunState.QUEUED);
    assertThat(run.starts()).isZero();
  }

  @Test
  void changesNoMoreOnceItHasEnded() {
    var run = ordered(null);
    run.start(NOW);
    run.finish(1, NOW);

    run.askToStop(LATER);

    assertThat(run.state()).isEqualTo(RunState.DONE);
    assertThat(run.stopAskedAt()).isNull();
    assertThatThrownBy(() -> run.start(LATER)).hasMessageContaining("DONE");
    assertThatThrownBy(() -> run.fail(RunFailure.SOLVER_ERROR, LATER)).hasMessageContaining("DONE");
    assertThatThrownBy(() -> run.finish(2, LATER)).hasMessageContaining("DONE");
    assertThatThrownBy(run::putBack).hasMessageContaining("DONE");
  }

  @Test
  void comparesOnlyAReplay() {
    var first = ordered(null);
    var replay = ordered(UUID.randomUUID());

    replay.compare(true);

    assertThat(replay.identical()).isTrue();
    assertThatThrownBy(() -> first.compare(true)).isInstanceOf(IllegalStateException.class);
  }

  private static Run ordered(@Nullable UUID replayOf) {
    var order =
        new RunOrder(
            "9999",
            "Fjordvik",
            LocalDate.of(2026, 11, 23),
            "0".repeat(64),
            "kinn",
            "1.0.0",
            0,
            null,
            60,
            "0.1.0",
            replayOf,
            null,
            null);
    return Run.order(new RunIds().next(), order, NOW);
  }
}
