package no.romslig.solver.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import no.romslig.solver.need.NeedStep.ClassOfPoints;
import no.romslig.solver.need.NeedStep.Floor;
import no.romslig.solver.need.NeedStep.Missing;
import no.romslig.solver.need.NeedStep.NotCounted;
import no.romslig.solver.need.NeedStep.Points;
import no.romslig.solver.need.NeedStep.Result;
import no.romslig.solver.need.NeedStep.Sum;
import no.romslig.solver.rules.NeedGroup;
import no.romslig.solver.rules.NeedTable;
import no.romslig.solver.rules.NeedTable.Row;
import no.romslig.solver.rules.RuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeedCalculatorTest {

  private static final NeedTable SHIPPED = RuleSets.shipped("kinn").needTable();

  private static final NeedTable SMALL =
      new NeedTable(
          List.of(
              new Row(
                  NeedGroup.SELF_CARE,
                  List.of("DRESSING", "EATING"),
                  List.of(0, 0, 10, 20, 30),
                  List.of(1, 1, 1, 2, 3)),
              new Row(
                  NeedGroup.MIND,
                  List.of("MEMORY"),
                  List.of(0, 1, 2, 3, 4),
                  List.of(1, 1, 1, 1, 5))),
          List.of(10, 20, 40, 60));

  @Test
  void showsEveryLineThatGavePoints() {
    var need =
        NeedCalculator.calculate(
            SMALL, Map.of("DRESSING", 3, "EATING", 4, "MEMORY", 2, "KNITTING", 5));

    assertThat(need.steps())
        .containsExactly(
            new Points(NeedGroup.SELF_CARE, "DRESSING", 3, 10),
            new Points(NeedGroup.SELF_CARE, "EATING", 4, 20),
            new Points(NeedGroup.MIND, "MEMORY", 2, 1),
            new NotCounted("KNITTING"),
            new Sum(31),
            new ClassOfPoints(31, 20, 3),
            new Result(3, 31, 3));
    assertThat(need.needClass()).isEqualTo(3);
    assertThat(need.points()).isEqualTo(31);
    assertThat(need.known()).isEqualTo(3);
    assertThat(need.missing()).isEmpty();
  }

  @Test
  void doesNotHideAGreatNeedInOneFieldBehindNoneInOthers() {
    var need = NeedCalculator.calculate(SMALL, Map.of("DRESSING", 1, "EATING", 1, "MEMORY", 5));

    assertThat(need.needClass()).isEqualTo(5);
    assertThat(need.points()).isEqualTo(4);
    assertThat(need.steps()).contains(new Floor(NeedGroup.MIND, "MEMORY", 5, 5));
  }

  @Test
  void saysWhatIsMissingAndHowMuchItCouldHide() {
    var need = NeedCalculator.calculate(SMALL, Map.of("DRESSING", 3, "MEMORY", 9));

    assertThat(need.missing()).containsExactly("EATING", "MEMORY");
    assertThat(need.steps())
        .contains(
            new Missing(NeedGroup.SELF_CARE, "EATING", false),
            new Missing(NeedGroup.MIND, "MEMORY", true),
            new Result(2, 10, 5));
    assertThat(need.highestClass()).isEqualTo(5);
    assertThat(need.known()).isEqualTo(1);
  }

  @Test
  void isNoRatingWhereNothingIsKnown() {
    var need = NeedCalculator.calculate(SMALL, Map.of("MEMORY", 9));

    assertThat(need.known()).isZero();
    assertThat(need.needClass()).isEqualTo(1);
    assertThat(need.highestClass()).isEqualTo(5);
  }

  @Test
  void givesAHundredPointsAtTheMost() {
    var heavy =
        new NeedTable(
            List.of(
                new Row(
                    NeedGroup.MIND,
                    List.of("MEMORY", "BEHAVIOUR"),
                    List.of(0, 0, 0, 60, 90),
                    List.of(1, 1, 1, 1, 1))),
            List.of(10, 20, 40, 100));

    var need = NeedCalculator.calculate(heavy, Map.of("MEMORY", 5, "BEHAVIOUR", 5));
    assertThat(need.points()).isEqualTo(100);
    assertThat(need.needClass()).isEqualTo(5);
    assertThat(NeedCalculator.calculate(heavy, Map.of("MEMORY", 9)).highestClass()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 6, 8, 10})
  void knowsNoOtherLevels(int level) {
    assertThatThrownBy(() -> NeedCalculator.calculate(SMALL, Map.of("MEMORY", level)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("MEMORY");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kinn", "more-og-romsdal"})
  void givesTheShippedTablesTheirWholeRange(String id) {
    var table = RuleSets.shipped(id).needTable();
    var none = NeedCalculator.calculate(table, all(table, 1));
    var full = NeedCalculator.calculate(table, all(table, 5));

    assertThat(none.needClass()).isEqualTo(1);
    assertThat(none.points()).isZero();
    assertThat(full.needClass()).isEqualTo(5);
    assertThat(full.points()).isEqualTo(100);
    assertThat(NeedCalculator.calculate(table, all(table, 2)).needClass())
        .as("who needs no personal help")
        .isEqualTo(1);
    for (int needClass = 1; needClass <= 5; needClass++) {
      assertThat(table.classAt(table.leastPoints(needClass))).isEqualTo(needClass);
    }
  }

  /** What must hold of any levels. */
  @Test
  void neverGivesLessForMoreNeedOrMoreForWhatIsMissing() {
    var random = new SplittableRandom(20261130);
    var variables = new ArrayList<>(all(SHIPPED, 1).keySet());
    for (int i = 0; i < 20_000; i++) {
      var levels = new HashMap<String, Integer>();
      for (var variable : variables) {
        int level = random.nextInt(7);
        if (level > 0) {
          levels.put(variable, level == 6 ? NeedCalculator.NOT_RELEVANT : level);
        }
      }
      var need = NeedCalculator.calculate(SHIPPED, levels);
      var variable = variables.get(random.nextInt(variables.size()));
      var previous = NeedCalculator.calculate(SHIPPED, with(levels, variable, 9));
      assertThat(need(previous))
          .as("9 gives no more than what is known")
          .isLessThanOrEqualTo(need(need));
      for (int level = 1; level <= 5; level++) {
        var next = NeedCalculator.calculate(SHIPPED, with(levels, variable, level));
        assertThat(need(next)).isGreaterThanOrEqualTo(need(previous));
        previous = next;
      }
      assertThat(need.highestClass()).isBetween(need.needClass(), 5);
      assertThat(need.known() + need.missing().size()).isEqualTo(variables.size());
      assertThat(NeedCalculator.calculate(SHIPPED, levels)).isEqualTo(need);
    }
  }

  private static int need(NeedCalculation need) {
    return 1000 * need.needClass() + need.points();
  }

  private static Map<String, Integer> with(
      Map<String, Integer> levels, String variable, int level) {
    var changed = new HashMap<>(levels);
    changed.put(variable, level);
    return changed;
  }

  private static Map<String, Integer> all(NeedTable table, int level) {
    var levels = new HashMap<String, Integer>();
    table.rows().forEach(row -> row.variables().forEach(each -> levels.put(each, level)));
    return levels;
  }
}
