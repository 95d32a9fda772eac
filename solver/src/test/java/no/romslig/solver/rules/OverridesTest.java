package no.romslig.solver.rules;

import static no.romslig.solver.rules.Choices.faults;
import static no.romslig.solver.rules.Choices.resolved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import no.romslig.solver.rules.LegalBasis.Kind;
import no.romslig.solver.rules.RuleFault.UnknownBase;
import no.romslig.solver.rules.RuleFault.UnknownKey;
import no.romslig.solver.rules.RuleFault.WrongType;
import no.romslig.solver.rules.RuleSet.WindowMode;
import no.romslig.solver.snapshot.CareForm;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.IntNode;

class OverridesTest {

  @Test
  void changesOnlyWhatTheyNameAndMarkIt() {
    RuleSet rules =
        resolved("kinn", "{'respite': {'maxNightsPerWindow': 21}, 'lookAheadNights': 60}");

    assertThat(rules.respite().maxNightsPerWindow()).isEqualTo(21);
    assertThat(rules.respite().windowDays()).isEqualTo(56);
    assertThat(rules.lookAheadNights()).isEqualTo(60);
    assertThat(rules.entries())
        .filteredOn(RuleEntry::overridden)
        .extracting(
            RuleEntry::key, entry -> entry.value().intValue(), entry -> entry.basis().kind())
        .containsExactly(
            tuple("lookAheadNights", 60, Kind.OVERRIDE),
            tuple("respite.maxNightsPerWindow", 21, Kind.OVERRIDE));
    assertThat(rules.entry("respite.maxNightsPerWindow").orElseThrow().basis().source())
        .endsWith("(Kinn), 6.3");
  }

  @Test
  void canGiveTheMoldeRegionAWindowAndTakeKinnsAway() {
    RuleSet region =
        resolved(
            "more-og-romsdal",
            "{'respite': {'maxNightsPerWindow': 14, 'windowDays': 56, 'mode': 'CYCLE'}}");
    RuleSet kinn =
        resolved("kinn", "{'respite': {'maxNightsPerWindow': null, 'windowDays': null}}");

    assertThat(region.respite()).isEqualTo(new RuleSet.RespiteRules(14, 14, 56, WindowMode.CYCLE));
    assertThat(kinn.respite())
        .isEqualTo(new RuleSet.RespiteRules(14, null, null, WindowMode.WINDOW));
  }

  @Test
  void replaceAListAsAWhole() {
    RuleSet rules =
        resolved(
            "kinn",
            "{'respiteWeights': [5, 4, 3, 2, 1], 'demandedAssessments': {'HDO': [], 'KAD':"
                + " ['TO-11']}}");

    assertThat(rules.respiteWeight(5)).isEqualTo(5);
    assertThat(rules.demandedFor(CareForm.HDO)).isEmpty();
    assertThat(rules.demandedFor(CareForm.KAD)).containsExactly("TO-11");
    assertThat(rules.demandedFor(CareForm.CARE_HOUSING)).containsExactly("OB-01");
  }

  @Test
  void countAWholeNumberHoweverItIsWritten() {
    RuleSet rules = resolved("kinn", "{'lookAheadNights': 14.0}");

    assertThat(rules.lookAheadNights()).isEqualTo(14);
    assertThat(rules.entry("lookAheadNights").orElseThrow().value()).isEqualTo(IntNode.valueOf(14));
  }

  @Test
  void areRefusedWithEveryFaultAtOnce() {
    List<RuleFault> faults =
        faults(
            "kinn",
            """
            {'respite': {'maxConsecutiveNights': 'fjorten', 'windowDays': 0, 'length': 3},
             'lookAheadNights': null, 'waitlist': {'enabled': false}, 'queue': {'order': 1},
             'respiteWeights': [1, 2, 3, 4, 5]}
            """);

    assertThat(faults)
        .extracting(RuleFault::path)
        .containsExactly(
            "respite.maxConsecutiveNights",
            "respite.windowDays",
            "respite.length",
            "lookAheadNights",
            "waitlist.enabled",
            "queue",
            "respiteWeights");
    assertThat(faults)
        .extracting(fault -> fault.getClass().getSimpleName())
        .containsExactly(
            "WrongType",
            "OutOfRange",
            "UnknownKey",
            "WrongType",
            "NotChangeable",
            "UnknownKey",
            "Inconsistent");
  }

  @Test
  void giveOneFaultForOneMistake() {
    String overrides = "{'respite': {'windowDays': 'x', 'maxConsecutiveNights': 57}}";

    assertThat(faults("kinn", overrides)).singleElement().isInstanceOf(WrongType.class);
  }

  @Test
  void areRefusedOnAnUnknownRuleSet() {
    assertThat(faults("oslo", "{'lookAheadNights': 'x'}"))
        .containsExactly(new UnknownBase(List.of("kinn", "more-og-romsdal")));
  }

  @Test
  void pointToTheKeyThatWasMeant() {
    assertThat(faults("kinn", "{'respite': {'maxConsequtiveNight': 7}}"))
        .singleElement()
        .isEqualTo(
            new UnknownKey(
                "respite.maxConsequtiveNight",
                new Found(Found.Shape.NUMBER, 7),
                "respite.maxConsecutiveNights"));
    assertThat(faults("kinn", "{'somethingElse': 7}"))
        .singleElement()
        .isInstanceOfSatisfying(UnknownKey.class, fault -> assertThat(fault.nearest()).isNull());
  }

  @Test
  void mustBeNestedAtTheDots() {
    assertThat(faults("kinn", "{'respite.windowDays': 28}"))
        .singleElement()
        .isInstanceOfSatisfying(
            UnknownKey.class, fault -> assertThat(fault.nearest()).isEqualTo("respite.windowDays"));
    assertThat(faults("kinn", "{'respite': 28}"))
        .singleElement()
        .isInstanceOfSatisfying(
            UnknownKey.class, fault -> assertThat(fault.path()).isEqualTo("respite"));
  }

  @Test
  void repeatNoTextThatCouldNameAPerson() {
    List<RuleFault> faults =
        faults(
            "kinn",
            "{'01819012345': 1, 'respite': {'mode': '01819012345'}, 'scoreBand': 1819012345}");

    assertThat(faults).hasSize(3);
    assertThat(faults.toString()).doesNotContain("1819012345").contains("***");
  }
}
