package no.romslig.benchmarks.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SizeSweepTest {

  @Test
  void measuresEveryPartOfEverySize() {
    SizeSweep sweep = SizeSweep.over("whole", List.of(100, 250), 60, result -> {});

    assertThat(sweep.results()).extracting(SizeRun.Result::places).containsExactly(100, 250);
    assertThat(sweep.results())
        .allSatisfy(
            result -> {
              assertThat(result.seconds()).containsOnlyKeys(Part.values());
              assertThat(result.proven()).isTrue();
              assertThat(result.violations()).isZero();
            });
    assertThat(sweep.svg()).contains("lasting places, proven", "audit");
  }

  @Test
  void leavesOutWhatTookTooLongButNeverTheLastingPlaces() {
    SizeSweep sweep = SizeSweep.over("whole", List.of(40, 100), 0, result -> {});

    assertThat(sweep.results().getFirst().seconds()).containsOnlyKeys(Part.values());
    assertThat(sweep.results().getLast().seconds()).containsOnlyKeys(Part.PLACES);
    assertThat(sweep.table().rows().get(1)).contains("-");
  }
}
