package no.romslig.solver.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SideBySideTest {

  private final List<Integer> questions = IntStream.range(0, 1000).boxed().toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 2000})
  void answersComeInTheOrderOfTheQuestions(int threads) {
    var answers = new SideBySide(threads).answers(questions, () -> 3, (factor, k) -> factor * k);

    assertThat(answers).isEqualTo(questions.stream().map(k -> 3 * k).toList());
  }

  @Test
  void asManyQuestionsAreWorkedOnAtATimeAsThereAreThreads() {
    CyclicBarrier allAtWork = new CyclicBarrier(3);

    var answers =
        new SideBySide(3)
            .answers(List.of(1, 2, 3), () -> allAtWork, (barrier, k) -> waited(barrier) + k);

    assertThat(answers).hasSize(3);
  }

  private static String waited(CyclicBarrier barrier) {
    try {
      barrier.await(30, TimeUnit.SECONDS);
      return "waited ";
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void noTwoThreadsShareWhatTheyWorkWith() {
    List<List<Integer>> workers = Collections.synchronizedList(new ArrayList<>());

    new SideBySide(4)
        .answers(
            questions,
            () -> {
              List<Integer> own = new ArrayList<>();
              workers.add(own);
              return own;
            },
            (own, k) -> own.add(k));

    assertThat(workers).hasSize(4);
    assertThat(workers.stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(questions);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aFailureReachesTheOneWhoAsked(int threads) {
    assertThatThrownBy(
            () ->
                new SideBySide(threads)
                    .answers(questions, () -> 0, (zero, k) -> k == 500 ? k / zero : k))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void withoutAThreadNothingCanBeAnswered() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SideBySide(0))
        .withMessageContaining("0");
  }
}
