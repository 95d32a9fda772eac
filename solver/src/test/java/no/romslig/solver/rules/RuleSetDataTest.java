package no.romslig.solver.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.text.Language;
import no.romslig.solver.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Holds the data files against the key catalogue, the rule catalogue and the bundles. */
class RuleSetDataTest {

  @ParameterizedTest
  @MethodSource("no.romslig.solver.rules.RuleSets#ids")
  void saysSomethingAboutEveryKeyAndNothingElse(String id) {
    assertThat(RuleSets.shipped(id).entries())
        .extracting(RuleEntry::key)
        .containsExactlyInAnyOrderElementsOf(
            RuleKeys.shipped().all().stream().map(RuleKey::key).toList());
  }

  @ParameterizedTest
  @MethodSource("no.romslig.solver.rules.RuleSets#ids")
  void hasOnlyValuesThatItsKeysAllow(String id) {
    assertThat(RuleSets.shipped(id).entries())
        .allSatisfy(
            entry -> {
              RuleKey key = RuleKeys.shipped().find(entry.key()).orElseThrow();
              if (entry.value().isNull()) {
                assertThat(key.optional()).as("%s may be left unset", key.key()).isTrue();
              } else {
                assertThat(key.type().hasType(entry.value())).as("type of %s", key.key()).isTrue();
                assertThat(key.type().isAllowed(key, entry.value())).as(key.key()).isTrue();
              }
            });
  }

  @ParameterizedTest
  @MethodSource("no.romslig.solver.rules.RuleSets#ids")
  void contradictsItselfNowhere(String id) {
    Map<String, JsonNode> values =
        RuleSets.shipped(id).entries().stream()
            .collect(Collectors.toMap(RuleEntry::key, RuleEntry::value));

    assertThat(Consistency.conflicts(new RuleValues(values))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("no.romslig.solver.rules.RuleSets#ids")
  void restsEveryValueOnAKnownRuleAndASource(String id) {
    assertThat(RuleSetFile.read(id).values())
        .allSatisfy(
            value -> {
              assertThat(isKnownRule(value.rule())).as("rule of %s", value.key()).isTrue();
              switch (value.kind()) {
                case MUNICIPAL ->
                    assertThat(value.source())
                        .startsWith(document(id))
                        .hasSizeGreaterThan(document(id).length());
                case LAW ->
                    assertThat(value.source()).containsPattern("lov.* §|forskrift.* §|9151");
                case ASSUMPTION ->
                    assertThat(value.why()).as("why of %s", value.key()).isNotBlank();
                case METHOD, OVERRIDE -> throw new AssertionError("not of a data file: " + value);
              }
            });
  }

  @Test
  void namesTheDocumentsAlikeEverywhere() {
    assertThat(Sources.kinn("LT-07", "6.4").source()).isEqualTo(document("kinn") + "6.4");
    assertThat(Sources.region("LT-11", "21").source())
        .isEqualTo(document("more-og-romsdal") + "21");
  }

  @ParameterizedTest
  @EnumSource
  void hasAReasonInEveryLanguageForEachAssumptionAndNoReasonTooMany(Language language) {
    Texts texts = Texts.beside(RuleSets.class, "rules", language);
    TreeSet<String> used = new TreeSet<>();
    for (String id : RuleSets.ids()) {
      RuleSetFile.read(id).values().stream()
          .filter(value -> value.why() != null)
          .forEach(value -> used.add("why." + value.why()));
    }

    assertThat(texts.keys().stream().filter(key -> key.startsWith("why.")))
        .containsExactlyElementsOf(used);
  }

  @ParameterizedTest
  @EnumSource
  void saysInEveryLanguageWhatEachKeyMeansAndNothingMore(Language language) {
    Texts texts = Texts.beside(RuleSets.class, "rules", language);

    assertThat(texts.keys().stream().filter(key -> key.startsWith("meaning.")))
        .containsExactlyInAnyOrderElementsOf(
            RuleKeys.shipped().templates().stream().map(key -> "meaning." + key.key()).toList());
    assertThat(texts.keys().stream().filter(key -> key.startsWith("meaning.")))
        .allSatisfy(key -> assertThat(texts.text(key)).endsWith(".").hasSizeBetween(15, 140));
  }

  @ParameterizedTest
  @EnumSource
  void hasWordsInEveryLanguageForEachChoiceAndCareForm(Language language) {
    Texts texts = Texts.beside(RuleSets.class, "rules", language);

    assertThat(RuleKeys.shipped().templates())
        .allSatisfy(
            key ->
                assertThat(key.options())
                    .allMatch(option -> texts.has("value." + key.key() + "." + option)));
    assertThat(CareForm.values()).allMatch(form -> texts.has("form." + form));
  }

  @ParameterizedTest
  @MethodSource("no.romslig.solver.rules.RuleSets#ids")
  void makesTheTypedRecordOfTheData(String id) {
    RuleSet rules = RuleSets.shipped(id);

    assertThat(value(rules, "respite.maxConsecutiveNights").intValue())
        .isEqualTo(rules.respite().maxConsecutiveNights());
    assertThat(value(rules, "respite.mode").stringValue()).isEqualTo(rules.respite().mode().name());
    assertThat(value(rules, "hdo.minResidencyMonths").intValue())
        .isEqualTo(rules.hdo().minResidencyMonths());
    assertThat(value(rules, "hdo.requiresOwnWish").booleanValue())
        .isEqualTo(rules.hdo().requiresOwnWish());
    assertThat(value(rules, "sheltered.requiresDiagnosis").booleanValue())
        .isEqualTo(rules.sheltered().requiresDiagnosis());
    assertThat(value(rules, "cohabitation.partnerMustHaveNeed").booleanValue())
        .isEqualTo(rules.cohabitation().partnerMustHaveNeed());
    assertThat(value(rules, "external.useFor").stringValue())
        .isEqualTo(rules.external().useFor().name());
    for (CareForm form : CareForm.values()) {
      assertThat(value(rules, "demandedAssessments." + form).valueStream())
          .extracting(JsonNode::stringValue)
          .containsExactlyElementsOf(rules.demandedFor(form));
      assertThat(value(rules, "complaint." + form + ".deadlineWeeks").intValue())
          .isEqualTo(rules.complaintFor(form).deadlineWeeks());
    }
  }

  private static String document(String ruleSet) {
    return ruleSet.equals("kinn")
        ? "Prinsipp og kriterium for tildeling av tenester (Kinn), "
        : "Tjenestebeskrivelser for kommunale helse- og omsorgstjenester (Møre og Romsdal), ";
  }

  private static JsonNode value(RuleSet rules, String key) {
    return rules.entry(key).orElseThrow().value();
  }

  private static boolean isKnownRule(String id) {
    return RuleCatalogue.shipped().has(id) || HardRule.of(id).isPresent();
  }
}
