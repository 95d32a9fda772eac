package no.romslig.solver.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.romslig.solver.rules.Resolution.Resolved;
import no.romslig.solver.rules.RuleTable.Group;
import no.romslig.solver.rules.RuleTable.Row;
import no.romslig.solver.snapshot.RuleSetChoice;
import no.romslig.solver.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class RuleTableTest {

  static Stream<Arguments> tables() {
    return RuleSets.ids().stream()
        .flatMap(id -> Stream.of(Language.values()).map(each -> Arguments.of(id, each)));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void hasEveryKeyInTheOrderOfTheCatalogue(String id, Language language) {
    List<Row> rows = rows(RuleTable.of(RuleSets.shipped(id), language));

    assertThat(rows.stream().map(Row::key).distinct())
        .containsExactlyElementsOf(
            RuleKeys.shipped().templates().stream().map(RuleKey::key).toList());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void leavesNoCellEmpty(String id, Language language) {
    RuleTable table = RuleTable.of(RuleSets.shipped(id), language);

    assertThat(table.headings()).hasSize(7).allMatch(heading -> !heading.isBlank());
    assertThat(rows(table))
        .allSatisfy(
            row ->
                assertThat(
                        List.of(row.value(), row.rule(), row.basis(), row.source(), row.meaning()))
                    .as(row.key())
                    .allMatch(cell -> !cell.isBlank()));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void fitsATerminal(String id, Language language) {
    String text = RuleTable.of(RuleSets.shipped(id), language).plainText();

    assertThat(text.lines()).allMatch(line -> line.length() <= 100).anyMatch(l -> l.length() > 90);
    assertThat(text.lines()).noneMatch(line -> line.endsWith(" "));
  }

  @Test
  void speaksTheThreeLanguages() {
    RuleSet kinn = RuleSets.shipped("kinn");

    assertThat(row(kinn, Language.NB, "respite.windowDays").value()).isEqualTo("56 netter");
    assertThat(row(kinn, Language.NN, "complaint.{careForm}.deadlineWeeks").value())
        .startsWith("4 veker: somatisk langtidsplass, skjerma plass");
    assertThat(row(kinn, Language.EN, "hdo.requiresOwnWish").value()).isEqualTo("yes");
    assertThat(row(kinn, Language.EN, "closure.days").value()).isEqualTo("none");
    assertThat(row(kinn, Language.NN, "cohabitation.partnerMaxDays").value())
        .isEqualTo("ikkje sett");
  }

  @Test
  void putsDatesDaysAndNumbersIntoWords() {
    RuleSet region = RuleSets.shipped("more-og-romsdal");

    assertThat(row(region, Language.NB, "respite.summerApplicationDeadline").value())
        .isEqualTo("15. mars");
    assertThat(row(region, Language.EN, "respite.summerApplicationDeadline").value())
        .isEqualTo("15 March");
    assertThat(row(region, Language.NB, "closure.days").value())
        .startsWith("første nyttårsdag, skjærtorsdag")
        .endsWith("nyttårsaften");
    assertThat(row(region, Language.EN, "closure.isoWeeks").value()).isEqualTo("29");
    assertThat(row(region, Language.EN, "ladder.{careForm}").value())
        .isEqualTo("step 5: somatic long-term place, sheltered place, children's home");
  }

  @Test
  void marksWhatTheSnapshotOverrodeAndKeepsTheShippedSource() {
    ObjectNode overrides = JsonNodeFactory.instance.objectNode();
    overrides.putObject("respite").put("maxNightsPerWindow", 1);
    RuleSet rules = ((Resolved) RuleSets.resolve(new RuleSetChoice("kinn", overrides))).ruleSet();

    Row row = row(rules, Language.EN, "respite.maxNightsPerWindow");

    assertThat(row.overridden()).isTrue();
    assertThat(row.value()).isEqualTo("1 night (overridden; else 14 nights)");
    assertThat(row.basis()).isEqualTo("overridden");
    assertThat(row.source()).startsWith("Set for this run").endsWith("(Kinn), 6.3");
    assertThat(rows(RuleTable.of(rules, Language.EN)).stream().filter(Row::overridden)).hasSize(1);
    assertThat(RuleTable.of(rules, Language.EN).markdown())
        .contains("| **1 night (overridden; else 14 nights)** |");
  }

  @Test
  void saysWhatAKeyMeansOnceAboveItsValues() {
    String text = RuleTable.of(RuleSets.shipped("kinn"), Language.EN).plainText();

    assertThat(text).containsOnlyOnce("service.{careForm}.enabled");
    assertThat(text).containsOnlyOnce("Whether the municipality has this service.");
    assertThat(text).startsWith("Rule set kinn, version 1.0.0\n\nRanking and waitlist\n──");
  }

  private static Row row(RuleSet rules, Language language, String key) {
    return rows(RuleTable.of(rules, language)).stream()
        .filter(row -> row.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static List<Row> rows(RuleTable table) {
    return table.groups().stream().map(Group::rows).flatMap(List::stream).toList();
  }
}
