package no.romslig.solver.rules;

import static no.romslig.solver.rules.Choices.faults;
import static no.romslig.solver.rules.Choices.resolved;
import static org.assertj.core.api.Assertions.assertThat;

import no.romslig.solver.rules.RuleFault.Conflict;
import no.romslig.solver.rules.RuleFault.Inconsistent;
import no.romslig.solver.rules.RuleFault.OutOfRange;
import no.romslig.solver.rules.RuleFault.WrongType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A municipality's own table of need. */
class NeedTableRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'mind': {'points': [0, 0, 6, 3, 9]}}  | need.mind.points      | POINTS_AGAINST_NEED",
        "{'mind': {'floors': [1, 1, 2, 3, 2]}}  | need.mind.floors      | POINTS_AGAINST_NEED",
        "{'thresholds': [10, 25, 25, 65]}       | need.thresholds       | THRESHOLDS_NOT_RISING",
        "{'thresholds': [10, 5, 25, 65]}        | need.thresholds       | THRESHOLDS_NOT_RISING",
        "{'mind': {'variables': ['HYGIENE']}}   | need.mind.variables   | VARIABLE_TWICE",
      })
  void neverGivesLessForAGreaterNeed(String need, String path, Conflict conflict) {
    assertThat(faults("kinn", "{'need': " + need + "}"))
        .singleElement()
        .isInstanceOfSatisfying(
            Inconsistent.class,
            fault -> {
              assertThat(fault.path()).isEqualTo(path);
              assertThat(fault.conflict()).isEqualTo(conflict);
            });
  }

  @Test
  void mayGiveTheSameForTwoLevels() {
    assertThat(faults("kinn", "{'need': {'mind': {'points': [0, 0, 0, 0, 0]}}}")).isEmpty();
  }

  @Test
  void isMadeOfTheMunicipalitysOwnVariables() {
    var table =
        resolved(
                "kinn",
                "{'need': {'mind': {'variables': ['ORIENTATION_2']}, 'senses': {'variables': []}}}")
            .needTable();

    assertThat(table.rows())
        .extracting(NeedTable.Row::group)
        .containsExactly(NeedGroup.SELF_CARE, NeedGroup.MIND, NeedGroup.HOUSEHOLD);
    assertThat(table.rows().get(1).variables()).containsExactly("ORIENTATION_2");
    assertThat(table.thresholds()).containsExactly(10, 25, 45, 65);
  }

  @Test
  void callsVariablesByCodes() {
    assertThat(faults("kinn", "{'need': {'mind': {'variables': ['memory']}}}"))
        .singleElement()
        .isInstanceOf(OutOfRange.class);
    assertThat(faults("kinn", "{'need': {'mind': {'variables': ['MEMORY', 'MEMORY']}}}"))
        .singleElement()
        .isInstanceOf(OutOfRange.class);
    assertThat(faults("kinn", "{'need': {'mind': {'variables': 'MEMORY'}}}"))
        .singleElement()
        .isInstanceOf(WrongType.class);
  }
}
