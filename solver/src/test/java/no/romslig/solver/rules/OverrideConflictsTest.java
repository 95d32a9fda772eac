package no.romslig.solver.rules;

import static no.romslig.solver.rules.Choices.faults;
import static org.assertj.core.api.Assertions.assertThat;

import no.romslig.solver.rules.RuleFault.Conflict;
import no.romslig.solver.rules.RuleFault.Inconsistent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverrideConflictsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "more-og-romsdal | {'maxNightsPerWindow': 14}      | respite.windowDays  |"
            + " NIGHTS_WITHOUT_WINDOW",
        "more-og-romsdal | {'windowDays': 56}   | respite.maxNightsPerWindow     |"
            + " WINDOW_WITHOUT_NIGHTS",
        "kinn            | {'windowDays': null} | respite.windowDays             |"
            + " NIGHTS_WITHOUT_WINDOW",
        "kinn            | {'maxConsecutiveNights': 57} | respite.windowDays |"
            + " WINDOW_SHORTER_THAN_STAY",
        "kinn            | {'maxNightsPerWindow': 57} | respite.maxNightsPerWindow |"
            + " MORE_NIGHTS_THAN_WINDOW",
        "more-og-romsdal | {'mode': 'CYCLE'}   | respite.mode                   |"
            + " CYCLE_WITHOUT_WINDOW",
      })
  void doNotContradictThemselvesOrTheRuleSet(
      String base, String respite, String path, Conflict conflict) {
    assertThat(faults(base, "{'respite': " + respite + "}"))
        .singleElement()
        .isInstanceOfSatisfying(
            Inconsistent.class,
            fault -> {
              assertThat(fault.path()).isEqualTo(path);
              assertThat(fault.conflict()).isEqualTo(conflict);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'respite': {'maxConsecutiveNights': 56}}",
        "{'respite': {'maxNightsPerWindow': 56}}",
        "{'respiteWeights': [1, 1, 1, 1, 1]}",
        "{'respite': {'windowDays': 14}}",
      })
  void mayGoAsFarAsTheyAgree(String overrides) {
    assertThat(faults("kinn", overrides)).isEmpty();
  }

  @Test
  void neverWeighALowerNeedMore() {
    assertThat(faults("kinn", "{'respiteWeights': [16, 8, 9, 2, 1]}"))
        .singleElement()
        .isInstanceOfSatisfying(
            Inconsistent.class,
            fault -> {
              assertThat(fault.conflict()).isEqualTo(Conflict.WEIGHTS_AGAINST_NEED);
              assertThat(fault.found()).isEqualTo(new Found(Found.Shape.LIST, 5));
            });
  }
}
