package no.romslig.api.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.romslig.api.problem.ApiProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaitingTest {

  private final List<Duration> pauses = new ArrayList<>();
  private final Waiting waiting = new Waiting(this::now, pauses::add);

  private long now() {
    return pauses.stream().mapToLong(Duration::toNanos).sum();
  }

  @Test
  void looksAgainUntilItIsThere() throws InterruptedException {
    var seen = waiting.until(each -> each == 3, 0, each -> each + 1, Wait.of(60));

    assertThat(seen).isEqualTo(3);
    assertThat(pauses).hasSize(3);
  }

  @Test
  void asksForNothingThatIsThereAlready() throws InterruptedException {
    waiting.until(each -> true, 0, each -> each + 1, Wait.WITHOUT_END);

    assertThat(pauses).isEmpty();
  }

  @Test
  void givesUpWhenTheWaitIsOverAndNotLater() throws InterruptedException {
    var seen = waiting.until(each -> false, 0, each -> each + 1, Wait.of(1));

    assertThat(Duration.ofNanos(now())).isEqualTo(Duration.ofSeconds(1));
    assertThat(seen).isEqualTo(pauses.size());
  }

  @Test
  void doesNotLookAgainWhereNobodyWaits() throws InterruptedException {
    assertThat(waiting.until(each -> false, 0, each -> each + 1, Wait.of(0))).isZero();
  }

  @Test
  void endsWithWhoeverWaitsBeingToldToEnd() {
    var told =
        new Waiting(
            this::now,
            time -> {
              throw new InterruptedException("stop");
            });

    assertThatThrownBy(() -> told.until(each -> false, 0, each -> each, Wait.WITHOUT_END))
        .isInstanceOf(InterruptedException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 301})
  void nobodyWaitsLongerThanThatOrLessThanNothing(int seconds) {
    assertThatThrownBy(() -> Wait.of(seconds))
        .isInstanceOfSatisfying(
            ApiProblem.class,
            problem ->
                assertThat(problem.getBody().getType())
                    .hasToString("urn:romslig:problem:bad-wait"));
  }
}
