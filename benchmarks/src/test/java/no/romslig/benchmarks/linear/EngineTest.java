package no.romslig.benchmarks.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EngineTest {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final LinearModel model = new LinearModel();
  private final int light = model.variable();
  private final int heavy = model.variable();
  private final int both = model.variable();
  private final Sum worth = new Sum().plus(3, light).plus(4, heavy).plus(5, both);

  EngineTest() {
    model.atMost(new Sum().plus(2, light).plus(3, heavy).plus(4, both), 5);
    model.exactly(new Sum().plus(1, light).plus(1, heavy).plus(1, both), 2);
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void findsTheBestValuesAndProvesThem(Engine engine) {
    try (Session session = engine.open(model)) {
      Outcome outcome = session.maximise(worth, LIMIT, null);

      assertThat(outcome.proven()).isTrue();
      assertThat(outcome.values()).containsExactly(true, true, false);
      assertThat(worth.value(Objects.requireNonNull(outcome.values()))).isEqualTo(7);
      assertThat(model.holds(outcome.values())).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void keepsWhatIsFixedUntilItIsFreed(Engine engine) {
    model.atMost(Sum.of(heavy, both), 1);
    try (Session session = engine.open(model)) {
      session.fix(heavy, false);
      boolean[] withoutHeavy = session.maximise(worth, LIMIT, null).values();
      session.free(heavy);
      boolean[] again = session.maximise(worth, LIMIT, withoutHeavy).values();

      assertThat(withoutHeavy).isNull();
      assertThat(again).containsExactly(true, true, false);
    }
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void keepsWhatIsDemandedLater(Engine engine) {
    LinearModel free = new LinearModel();
    int cheap = free.variable();
    int dear = free.variable();
    free.atMost(Sum.of(cheap, dear), 1);
    try (Session session = engine.open(free)) {
      session.atLeast(Sum.of(cheap), 1);

      Outcome outcome = session.maximise(new Sum().plus(1, cheap).plus(9, dear), LIMIT, null);

      assertThat(outcome.values()).containsExactly(true, false);
    }
  }
}
