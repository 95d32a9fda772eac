package no.romslig.solver.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import no.romslig.solver.rules.Resolution.Refused;
import no.romslig.solver.rules.RuleFault.Conflict;
import no.romslig.solver.rules.RuleFault.Inconsistent;
import no.romslig.solver.rules.RuleFault.OutOfRange;
import no.romslig.solver.rules.RuleFault.UnknownBase;
import no.romslig.solver.snapshot.RuleSetChoice;
import no.romslig.solver.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RuleFaultTextTest {

  private final RuleFaultText english = new RuleFaultText(Language.EN);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'scoreBand': 101}  | 101                          | a whole number from 0 to 100",
        "{'scoreBand': '5'}  | a text of length 1           | a whole number from 0 to 100",
        "{'scoreBand': 2.5}  | a number with a fraction     | a whole number from 0 to 100",
        "{'scoreBand': 9999999} | a large number            | a whole number from 0 to 100",
        "{'scoreBand': null} | null                         | a whole number from 0 to 100",
        "{'respiteWeights': [1]} | a list of 1 values | a list of 5 whole numbers from 1 to 1000",
        "{'closure': {'isoWeeks': [0]}} | a list of 1 values | a list of whole numbers from 1 to"
            + " 53",
        "{'respite': {'mode': true}} | true | one of WINDOW, CYCLE",
        "{'move': {'requireHearing': {}}} | an object of 0 keys | true or false",
        "{'waitlist': {'enabled': false}} | false | true",
        "{'queue': 7} | 7 | a key that rule sets have",
      })
  void tellsWhatWasFoundAndWhatWasExpected(String overrides, String found, String expected) {
    RuleFault fault = fault(overrides);

    assertThat(english.found(fault)).isEqualTo(found);
    assertThat(english.expected(fault)).isEqualTo(expected);
  }

  @Test
  void saysThatAnOptionalValueMayBeLeftUnset() {
    RuleFault fault = fault("{'move': {'noticeDays': -1}}");

    assertThat(english.expected(fault))
        .isEqualTo("a whole number from 0 to 365, or null for no such rule");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'scoreBond': 5}            | Did you mean scoreBand?",
        "{'respite.windowDays': 5}   | Write the key as nested objects, split at its dots.",
        "{'queue': 5}                | See the keys with the command romslig rules.",
        "{'waitlist': {'enabled': false}} | Leave the key out: the value follows from law or method"
            + " and cannot be changed for a run.",
      })
  void tellsWhatToDo(String overrides, String advice) {
    assertThat(english.advice(fault(overrides))).isEqualTo(advice);
  }

  @ParameterizedTest
  @EnumSource
  void hasWordsForEveryFaultInEveryLanguage(Language language) {
    RuleFaultText text = new RuleFaultText(language);
    Found found = new Found(Found.Shape.NUMBER, 3);

    assertThat(text.expected(new UnknownBase(RuleSets.ids()))).contains("kinn, more-og-romsdal");
    assertThat(Arrays.stream(Conflict.values()))
        .allSatisfy(
            conflict -> {
              Inconsistent fault = new Inconsistent("respite.mode", conflict, found);
              assertThat(text.expected(fault)).isNotBlank();
              assertThat(text.advice(fault)).endsWith(".");
            });
    assertThat(RuleKeys.shipped().all())
        .allSatisfy(
            key -> {
              OutOfRange fault = new OutOfRange(key.key(), found, key);
              assertThat(text.expected(fault)).isNotBlank();
              assertThat(text.found(fault)).isEqualTo("3");
              assertThat(text.advice(fault)).endsWith(".");
            });
    assertThat(List.of(Found.Shape.values()))
        .allSatisfy(
            shape ->
                assertThat(
                        text.found(
                            new OutOfRange(
                                "scoreBand",
                                new Found(shape, 3),
                                RuleKeys.shipped().find("scoreBand").orElseThrow())))
                    .isNotBlank());
  }

  private static RuleFault fault(String overrides) {
    ObjectNode json = (ObjectNode) new JsonMapper().readTree(overrides.replace('\'', '"'));
    Resolution resolution = RuleSets.resolve(new RuleSetChoice("kinn", json));
    assertThat(resolution).isInstanceOf(Refused.class);
    return ((Refused) resolution).faults().getFirst();
  }
}
