package no.romslig.solver.simulate.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.romslig.solver.simulate.chance.Chance;
import no.romslig.solver.simulate.place.ExactPolicy;
import no.romslig.solver.simulate.place.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Asking about what can matter, and only when something has changed, gives the same course as
 * asking the product about the whole town every day, with all its proofs.
 */
class SamePlacesTest {

  @ParameterizedTest
  @CsvSource({"fjordvik, 1, 0.9", "fjordvik, 2, 1.3", "romsvik, 1, 1.0", "romsvik, 2, 1.3"})
  void inASampleAsInTheWholeTownEveryDay(String sample, long seed, double load) {
    Setting setting = Years.of(sample, seed, 200, load);

    List<String> asked = course(setting, seed, changedPartOf(setting), false);

    assertThat(asked).anyMatch(line -> line.contains("moves into"));
    assertThat(asked).isEqualTo(course(setting, seed, wholeOf(setting), true));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void inRandomTownsAsInTheWholeTownEveryDay(long seed) {
    Setting setting = SmallTowns.of(seed, 400);

    List<String> asked = course(setting, seed, changedPartOf(setting), false);

    assertThat(asked).isEqualTo(course(setting, seed, wholeOf(setting), true));
  }

  @Test
  void anotherSeedIsAnotherCourse() {
    Setting setting = SmallTowns.of(1, 200);

    assertThat(course(setting, 1, changedPartOf(setting), false))
        .isNotEqualTo(course(setting, 2, changedPartOf(setting), false));
  }

  private static Policy changedPartOf(Setting setting) {
    return ExactPolicy.of(setting.base(), setting.rules());
  }

  private static Policy wholeOf(Setting setting) {
    return ExactPolicy.askingAboutAll(setting.base(), setting.rules());
  }

  private static List<String> course(Setting setting, long seed, Policy policy, boolean everyDay) {
    Diary diary = new Diary();
    new Course(setting, new Chance(seed), policy, diary, everyDay).run();
    return diary.lines();
  }
}
