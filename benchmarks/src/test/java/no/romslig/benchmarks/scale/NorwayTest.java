package no.romslig.benchmarks.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class NorwayTest {

  @Test
  void hasAsManyMunicipalitiesAndPlacesAsTheNation() {
    List<Integer> sizes = Norway.sizes();

    assertThat(sizes).hasSize(357).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(sizes.stream().mapToInt(size -> size).sum()).isEqualTo(39_054);
    assertThat(sizes).startsWith(3_326, 2_125).endsWith(16);
  }

  @Test
  void plansOneMunicipalityAfterAnother() {
    List<Integer> told = new ArrayList<>();

    NorwayRun run =
        NorwayRun.over(
            List.of(120, 240, 357), Duration.ofMillis(300), row -> told.add(row.number()));

    assertThat(told).containsExactly(120, 240, 357);
    assertThat(run.rows())
        .allSatisfy(
            row -> {
              assertThat(row.proven()).isTrue();
              assertThat(row.stays().value()).isGreaterThanOrEqualTo(row.stays().bound());
            });
    assertThat(run.table().rows().getFirst()).contains("all 3", "3");
    assertThat(run.mebibytes()).isPositive();
  }
}
