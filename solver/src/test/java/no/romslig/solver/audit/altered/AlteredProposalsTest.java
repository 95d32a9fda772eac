package no.romslig.solver.audit.altered;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.romslig.solver.rules.HardRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule, broken alone in many sound proposals, is found alone. */
class AlteredProposalsTest {

  private static final int EACH = Integer.getInteger("romslig.altered", 50);

  static Set<String> alterations() {
    return Alterations.all().keySet();
  }

  @ParameterizedTest
  @MethodSource("alterations")
  void oneBrokenRuleIsReportedAlone(String name) {
    for (int seed = 0; seed < EACH; seed++) {
      var surrounded = Surrounded.with(Alterations.named(name), name, seed);
      var draft = surrounded.draft();

      assertThat(draft.violations()).as("%s, sound, seed %s", name, seed).isEmpty();
      surrounded.altered().change().accept(draft);
      assertThat(draft.violations())
          .as("%s, altered, seed %s", name, seed)
          .containsExactlyElementsOf(surrounded.altered().expected());
    }
  }

  @Test
  void everyHardRuleIsBroken() {
    Set<String> broken = new LinkedHashSet<>();
    Alterations.all()
        .forEach((name, in) -> broken.add(Surrounded.with(in, name, 0).altered().rule()));

    // An unmet assessment is reported under its own rule.
    assertThat(broken).contains("LT-07", "AV-04");
    assertThat(broken)
        .containsAll(
            Arrays.stream(HardRule.values())
                .filter(rule -> rule != HardRule.ASSESSMENT)
                .map(HardRule::id)
                .toList());
  }

  @Test
  void everyAlterationIsNamedByTheRuleThatItBreaks() {
    var names =
        Alterations.all().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    each -> Surrounded.with(each.getValue(), each.getKey(), 0).altered().rule()));

    assertThat(names)
        .allSatisfy((name, rule) -> assertThat(name.split(", ", -1)[0]).isEqualTo(rule));
    assertThat(Stream.of(HardRule.WITNESS, HardRule.LT_11).map(HardRule::id))
        .allSatisfy(
            rule ->
                assertThat(names.values().stream().filter(rule::equals).count()).isGreaterThan(1));
  }
}
