package no.romslig.solver.rules;

import static no.romslig.solver.rules.Choices.faults;
import static no.romslig.solver.rules.Choices.nested;
import static no.romslig.solver.rules.Choices.put;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import no.romslig.solver.rules.RuleFault.OutOfRange;
import no.romslig.solver.rules.RuleFault.WrongType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class OverrideLimitsTest {

  static Stream<RuleKey> numbers() {
    return RuleKeys.shipped().all().stream().filter(key -> key.type() == ValueType.INTEGER);
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void mayReachTheLimitsOfANumberAndNotPassThem(RuleKey key) {
    int min = Objects.requireNonNull(key.min(), key.key());
    int max = Objects.requireNonNull(key.max(), key.key());

    assertThat(faults("kinn", nested(key.key(), min))).noneMatch(OutOfRange.class::isInstance);
    assertThat(faults("kinn", nested(key.key(), max))).noneMatch(OutOfRange.class::isInstance);
    assertThat(faults("kinn", nested(key.key(), min - 1)))
        .containsExactly(new OutOfRange(key.key(), new Found(Found.Shape.NUMBER, min - 1), key));
    assertThat(faults("kinn", nested(key.key(), max + 1)))
        .containsExactly(new OutOfRange(key.key(), new Found(Found.Shape.NUMBER, max + 1), key));
  }

  static Stream<RuleKey> keys() {
    return RuleKeys.shipped().all().stream();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void needTheTypeOfTheKey(RuleKey key) {
    ObjectNode objects = nested(key.key(), 0);
    put(objects, key.key(), JsonNodeFactory.instance.objectNode());

    assertThat(faults("kinn", objects))
        .containsExactly(new WrongType(key.key(), new Found(Found.Shape.OBJECT, 0), key));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "respite.mode                       | 'ROLLING'",
        "respiteWeights                     | [16, 8, 4, 2]",
        "respiteWeights                     | [16, 8, 4, 2, 0]",
        "demandedAssessments.HDO            | ['HDO-99']",
        "demandedAssessments.HDO            | ['HDO-08', 'HDO-08']",
        "respite.summerApplicationDeadline  | '02-30'",
        "respite.summerApplicationDeadline  | '15.03'",
        "closure.isoWeeks                   | [29, 54]",
        "closure.days                       | ['MIDSUMMER']",
        "lookAheadNights                    | 3000000000",
      })
  void stayWithinWhatTheKeyAllows(String path, String value) {
    ObjectNode overrides = JsonNodeFactory.instance.objectNode();
    put(overrides, path, Choices.value(value));

    assertThat(faults("kinn", overrides))
        .singleElement()
        .isInstanceOf(OutOfRange.class)
        .extracting(RuleFault::path)
        .isEqualTo(path);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "priority.order                  | 'OLDEST_FIRST' | OutOfRange",
        "priority.rightBeforeWaitlist    | false          | NotChangeable",
        "waitlist.enabled                | false          | NotChangeable",
        "waitlist.requiresInterimService | false          | NotChangeable",
        "cohabitation.guarantee          | false          | NotChangeable",
        "cohabitation.oneDecisionIsEnough | false         | NotChangeable",
      })
  void leaveWhatFollowsFromLawOrMethod(String path, String value, String fault) {
    ObjectNode overrides = JsonNodeFactory.instance.objectNode();
    put(overrides, path, Choices.value(value));

    assertThat(faults("kinn", overrides))
        .singleElement()
        .satisfies(each -> assertThat(each.getClass().getSimpleName()).isEqualTo(fault));
  }

  @Test
  void mayRepeatAFixedValue() {
    assertThat(faults("kinn", "{'waitlist': {'enabled': true}}")).isEmpty();
  }
}
