package no.romslig.solver.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.romslig.solver.rules.RuleCatalogue.Rule;
import no.romslig.solver.rules.RuleCatalogue.RuleType;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {

  private final RuleCatalogue catalogue = RuleCatalogue.shipped();

  @Test
  void hasEveryRuleOfTheTwoDocuments() {
    TreeMap<String, Long> byGroup =
        catalogue.rules().stream()
            .collect(
                Collectors.groupingBy(
                    rule -> rule.id().split("-", -1)[0], TreeMap::new, Collectors.counting()));

    assertThat(byGroup)
        .hasToString(
            "{AF=12, AV=12, BB=6, BE=4, DN=1, FL=5, GEN=19, HDO=16, KA=9, KL=6, LT=17, OB=4, RE=2,"
                + " SB=5, SK=7, TO=12, VL=4}");
    assertThat(catalogue.rules()).hasSize(141);
  }

  @Test
  void saysWhichIdsExist() {
    assertThat(catalogue.has("LT-11")).isTrue();
    assertThat(catalogue.has("LT-99")).isFalse();
    assertThat(catalogue.has("lt-11")).isFalse();
    assertThat(catalogue.find("AV-02").orElseThrow().source()).isEqualTo("Kinn 6.3");
  }

  @Test
  void tellsOfEachRuleWhatItIsAndWhereItStands() {
    assertThat(catalogue.rules())
        .allSatisfy(
            rule -> {
              assertThat(rule.types()).as(rule.id()).isNotEmpty().doesNotHaveDuplicates();
              assertThat(rule.statement()).as(rule.id()).hasSizeBetween(20, 200);
              assertThat(rule.appliesTo()).as(rule.id()).isNotBlank();
              assertThat(rule.source()).as(rule.id()).containsPattern("^(Kinn|Møre og Romsdal) ");
            });
    assertThat(catalogue.rules()).extracting(Rule::statement).doesNotHaveDuplicates();
    assertThat(catalogue.find("LT-10").orElseThrow().types())
        .isEqualTo(List.of(RuleType.HARD, RuleType.SOFT));
  }
}
