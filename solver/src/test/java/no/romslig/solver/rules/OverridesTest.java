package no.romslig.solver.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.romslig.solver.rules.LegalBasis.Kind;
import no.romslig.solver.rules.Resolution.Refused;
import no.romslig.solver.rules.Resolution.Resolved;
import no.romslig.solver.rules.RuleFault.Conflict;
import no.romslig.solver.rules.RuleFault.Inconsistent;
import no.romslig.solver.rules.RuleFault.OutOfRange;
import no.romslig.solver.rules.RuleFault.UnknownBase;
import no.romslig.solver.rules.RuleFault.UnknownKey;
import no.romslig.solver.rules.RuleFault.WrongType;
import no.romslig.solver.rules.RuleSet.WindowMode;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.RuleSetChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;

class OverridesTest {

  private static final JsonMapper MAPPER = new JsonMapper();

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
    put(objects, key.key(), MAPPER.createObjectNode());

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
    ObjectNode overrides = MAPPER.createObjectNode();
    put(overrides, path, MAPPER.readTree(value.replace('\'', '"')));

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
    ObjectNode overrides = MAPPER.createObjectNode();
    put(overrides, path, MAPPER.readTree(value.replace('\'', '"')));

    assertThat(faults("kinn", overrides))
        .singleElement()
        .satisfies(each -> assertThat(each.getClass().getSimpleName()).isEqualTo(fault));
  }

  @Test
  void mayRepeatAFixedValue() {
    assertThat(faults("kinn", "{'waitlist': {'enabled': true}}")).isEmpty();
  }

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
            fault -> assertThat(fault.conflict()).isEqualTo(Conflict.WEIGHTS_AGAINST_NEED));
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
            "{'01019012345': 1, 'respite': {'mode': '01019012345'}, 'scoreBand': 1019012345}");

    assertThat(faults).hasSize(3);
    assertThat(faults.toString()).doesNotContain("1019012345").contains("***");
  }

  private static RuleSet resolved(String base, String overrides) {
    Resolution resolution = RuleSets.resolve(new RuleSetChoice(base, json(overrides)));
    assertThat(resolution).isInstanceOf(Resolved.class);
    return ((Resolved) resolution).ruleSet();
  }

  private static List<RuleFault> faults(String base, String overrides) {
    return faults(base, json(overrides));
  }

  private static List<RuleFault> faults(String base, ObjectNode overrides) {
    return switch (RuleSets.resolve(new RuleSetChoice(base, overrides))) {
      case Resolved resolved -> List.of();
      case Refused refused -> refused.faults();
    };
  }

  private static ObjectNode json(String text) {
    return (ObjectNode) MAPPER.readTree(text.replace('\'', '"'));
  }

  private static ObjectNode nested(String path, int value) {
    ObjectNode root = MAPPER.createObjectNode();
    put(root, path, IntNode.valueOf(value));
    return root;
  }

  private static void put(ObjectNode root, String path, JsonNode value) {
    String[] parts = path.split("\\.", -1);
    ObjectNode node = root;
    for (int i = 0; i < parts.length - 1; i++) {
      node = node.withObject("/" + parts[i]);
    }
    node.set(parts[parts.length - 1], value);
  }
}
