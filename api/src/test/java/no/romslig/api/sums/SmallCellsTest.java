package no.romslig.api.sums;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sums that could tell of a person. */
class SmallCellsTest {

  @Test
  void areLeftOutTogetherWithWhatTheTotalWouldTell() {
    assertThat(SmallCells.hidden(Map.of("a", 3, "b", 20, "c", 7)))
        .containsExactlyInAnyOrder("a", "c");
    assertThat(SmallCells.hidden(Map.of("a", 1, "b", 1, "c", 30, "d", 9)))
        .as("that two are hidden who are two together would tell of each")
        .containsExactlyInAnyOrder("a", "b", "d");
    assertThat(SmallCells.hidden(Map.of("a", 4, "b", 4, "c", 3, "d", 20)))
        .containsExactlyInAnyOrder("a", "b", "c");
    assertThat(SmallCells.hidden(Map.of("a", 5, "b", 0, "c", 30))).isEmpty();
    assertThat(SmallCells.hidden(Map.of("a", 7, "b", 0)))
        .as("a small total is not to be told by its parts")
        .containsExactly("a");
    assertThat(SmallCells.told(9)).isNull();
    assertThat(SmallCells.told(0)).isZero();
    assertThat(SmallCells.told(10)).isEqualTo(10);
  }

  /** Whoever knows the total still finds each value from 1 to 4 possible for each small one. */
  @Test
  void cannotBeWorkedOutFromTheTotal() {
    var random = new Random(1);
    for (int i = 0; i < 5_000; i++) {
      Map<Integer, Integer> sums = new HashMap<>();
      IntStream.range(0, 1 + random.nextInt(6))
          .forEach(group -> sums.put(group, random.nextInt(4) == 0 ? 0 : random.nextInt(14)));
      int total = sums.values().stream().mapToInt(Integer::intValue).sum();

      var hidden = SmallCells.hidden(sums);

      sums.forEach(
          (group, sum) -> assertThat(hidden.contains(group) || sum == 0 || sum >= 5).isTrue());
      boolean hasSmall = hidden.stream().anyMatch(it -> sums.getOrDefault(it, 0) < 5);
      if (SmallCells.told(total) == null) {
        assertThat(hidden).hasSize((int) sums.values().stream().filter(it -> it > 0).count());
      } else if (hasSmall) {
        int rest = hidden.stream().mapToInt(it -> sums.getOrDefault(it, 0)).sum();
        int leastOfOthers = hidden.size() - 1;
        assertThat(leastOfOthers).as("%s, hidden %s", sums, hidden).isPositive();
        assertThat(rest - 4)
            .as("%s, hidden %s", sums, hidden)
            .isGreaterThanOrEqualTo(leastOfOthers);
      }
    }
  }
}
