package no.romslig.benchmarks.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import no.romslig.benchmarks.instance.Family;
import no.romslig.benchmarks.stay.Missing;
import org.junit.jupiter.api.Test;

class KnownValueTest {

  /** The same as docs/benchmark.md says of it, where CP-SAT and SCIP prove the stays. */
  @Test
  void tellsWhatAnAnswerIsWorth() {
    KnownValue value = KnownValue.of(Family.named("whole-40-1"), Duration.ofSeconds(20));

    assertThat(value.proven()).isTrue();
    assertThat(value.clean()).isTrue();
    assertThat(value.missing()).isEqualTo(new Missing(0, 486));
    assertThat(value.bound()).isEqualTo(486);
  }

  @Test
  void namesASetOfItemsWhateverTheirOrder() {
    assertThat(KnownValue.nameOf(List.of("C2", "C1")))
        .isEqualTo(KnownValue.nameOf(List.of("C1", "C2")))
        .isNotEqualTo(KnownValue.nameOf(List.of("C1", "C3")));
  }

  /** As {@code printf 'C1\nC2\n' | sha256sum} prints it. */
  @Test
  void namesASetAsAnyoneCan() {
    assertThat(KnownValue.nameOf(List.of("C1", "C2"))).isEqualTo("cb477ddd");
  }
}
