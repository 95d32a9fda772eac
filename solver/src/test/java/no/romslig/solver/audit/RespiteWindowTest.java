package no.romslig.solver.audit;

import static no.romslig.solver.snapshot.CareForm.CHILD_RESPITE;
import static no.romslig.solver.snapshot.CareForm.RESPITE;
import static no.romslig.solver.snapshot.CareForm.SHORT_TERM;
import static no.romslig.solver.snapshot.Town.MONDAY;
import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.rules.RuleSet.RespiteRules;
import no.romslig.solver.rules.RuleSet.WindowMode;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** AV-02: 14 nights in any 56, unless a test says otherwise. */
class RespiteWindowTest {

  private final Town town = new Town().horizon(112);

  RespiteWindowTest() {
    town.unit("U1", RESPITE);
    town.unit("U2", RESPITE);
  }

  private List<String> twoStays(int from, int nights, int from2, int nights2) {
    return new Draft(town.snapshot())
        .respite("G1", "U1", day(from), day(from + nights))
        .respite("G1", "U1", day(from2), day(from2 + nights2))
        .violations();
  }

  @ParameterizedTest
  @CsvSource({"42, 56, false", "42, 97, false", "42, 98, true", "41, 97, true", "0, 56, true"})
  void fourteenNightsInAnyFiftySixAreTheMost(int first, int second, boolean allowed) {
    town.grant("G1", "P1", 14, 56).valid(MONDAY, null);

    assertThat(twoStays(first, 14, second, 14))
        .isEqualTo(allowed ? List.of() : List.of("AV-02 G1"));
  }

  @Test
  void theViolationShowsTheFirstWindowThatIsTooFull() {
    town.grant("G1", "P1", 14, 56).valid(MONDAY, null);
    var draft =
        new Draft(town.snapshot())
            .respite("G1", "U1", day(42), day(56))
            .respite("G1", "U1", day(56), day(70));

    assertThat(draft.audit().violations())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.params())
                  .contains(
                      entry("personId", "P1"),
                      entry("windowFrom", day(1).toString()),
                      entry("windowTo", day(57).toString()),
                      entry("nights", 15),
                      entry("limit", 14));
            });
  }

  @ParameterizedTest
  @CsvSource({"-56, true", "-55, false"})
  void theWindowReachesBackIntoHistory(int historyFrom, boolean allowed) {
    town.horizon(56);
    town.grant("G1", "P1", 14, 56)
        .valid(MONDAY, null)
        .history(day(historyFrom), day(historyFrom + 14));
    var draft = new Draft(town.snapshot()).respite("G1", "U1", day(0), day(14));

    assertThat(draft.violations()).isEqualTo(allowed ? List.of() : List.of("AV-02 G1"));
  }

  @Test
  void theWindowReachesBeyondTheHorizon() {
    town.horizon(56);
    town.grant("G1", "P1", 14, 56).valid(MONDAY, null);
    town.committed(CommitmentKind.RESPITE, "G1", "U1", day(100), day(114));
    var snapshot = town.snapshot();

    assertThat(
            new Draft(snapshot)
                .respite("G1", "U1", day(44), day(58))
                .respite("G1", "U1", day(100), day(114))
                .violations())
        .isEmpty();
    assertThat(
            new Draft(snapshot)
                .respite("G1", "U1", day(45), day(59))
                .respite("G1", "U1", day(100), day(114))
                .violations())
        .containsExactly("AV-02 G1");
  }

  @Test
  void allGrantsOfAPersonCountTogetherEachNightOnce() {
    town.horizon(56);
    town.grant("G1", "P1", 14, 56).valid(MONDAY, null).history(day(-14), day(-7));
    town.grant("G2", "P1", 7, 56).valid(MONDAY, null).history(day(-14), day(-7));
    var snapshot = town.snapshot();

    assertThat(
            new Draft(snapshot)
                .respite("G1", "U1", day(10), day(17))
                .withoutCycle("G1", 0, 7, 4)
                .withoutCycle("G2", 0, 7, 4)
                .violations())
        .isEmpty();
    assertThat(
            new Draft(snapshot)
                .respite("G1", "U1", day(10), day(17))
                .respite("G2", "U1", day(20), day(21))
                .withoutCycle("G1", 0, 7, 4)
                .withoutCycle("G2", 0, 6, 4)
                .violations())
        .containsExactly("AV-02 G1 G2");
  }

  @Test
  void anotherPersonsNightsDoNotCount() {
    town.horizon(56);
    town.grant("G1", "P1", 14, 56).valid(MONDAY, null);
    town.grant("G2", "P2", 14, 56).valid(MONDAY, null).history(day(-14), day(0));
    var draft =
        new Draft(town.snapshot())
            .respite("G1", "U1", day(0), day(14))
            .withoutCycle("G2", 0, 14, 4);

    assertThat(draft.violations()).isEmpty();
  }

  @Test
  void aHistoryOverItsQuotaIsNoFaultOfTheRun() {
    town.horizon(56);
    town.grant("G1", "P1", 14, 56).valid(MONDAY, null).history(day(-60), day(-40));
    var snapshot = town.snapshot();

    assertThat(new Draft(snapshot).withoutCycle("G1", 0, 14, 4).violations()).isEmpty();
    assertThat(new Draft(snapshot).respite("G1", "U1", day(20), day(34)).violations()).isEmpty();
    assertThat(
            new Draft(snapshot)
                .respite("G1", "U1", day(1), day(2))
                .withoutCycle("G1", 0, 13, 4)
                .violations())
        .containsExactly("AV-02 G1");
  }

  @Test
  void committedStaysOverTheQuotaAreNoFaultOfTheRun() {
    town.horizon(56);
    town.grant("G1", "P1", 14, 56).valid(MONDAY, null);
    town.committed(CommitmentKind.RESPITE, "G1", "U1", day(0), day(20));
    var draft = new Draft(town.snapshot()).respite("G1", "U1", day(0), day(20));

    assertThat(draft.violations()).isEmpty();
  }

  @Test
  void aPublishedStayThatHasBegunCounts() {
    town.horizon(84);
    town.grant("G1", "P1", 14, 28).valid(day(-28), null).published("U1", day(-3), day(4));
    var draft =
        new Draft(town.snapshot())
            .published("G1", "U1", day(-3), day(4))
            .respite("G1", "U1", day(10), day(18))
            .withoutCycle("G1", 1, 6, 4)
            .withoutCycle("G1", 2, 14, 4)
            .withoutCycle("G1", 3, 14, 4);

    assertThat(draft.violations()).containsExactly("AV-02 G1");
  }

  @Test
  void aBedInRespiteCountsUntilItsEnd() {
    town.horizon(56);
    town.livesIn("P1", "U2").from(day(-10)).to(day(1));
    town.grant("G1", "P1", 4, 56).valid(MONDAY, null);
    var snapshot = town.snapshot();

    assertThat(
            new Draft(snapshot)
                .respite("G1", "U1", day(10), day(13))
                .withoutCycle("G1", 0, 1, 4)
                .violations())
        .isEmpty();
    assertThat(new Draft(snapshot).respite("G1", "U1", day(10), day(14)).violations())
        .containsExactly("AV-02 G1");
  }

  @Test
  void aBedInRespiteWithoutAnEndCountsForEver() {
    town.horizon(56);
    town.livesIn("P1", "U2").from(day(30)).to(null);
    town.grant("G1", "P1", 4, 56).valid(MONDAY, null);
    var draft = new Draft(town.snapshot()).respite("G1", "U1", day(0), day(4));

    assertThat(draft.violations()).contains("AV-02 G1");
  }

  @Test
  void anotherBedDoesNotCount() {
    town.horizon(56);
    town.unit("U3", SHORT_TERM);
    town.livesIn("P1", "U3").from(day(-30)).to(day(1));
    town.grant("G1", "P1", 14, 56).valid(MONDAY, null);
    var draft = new Draft(town.snapshot()).respite("G1", "U1", day(1), day(15));

    assertThat(draft.violations()).isEmpty();
  }

  @Test
  void childrensRespiteHasNoWindow() {
    town.unit("U9", CHILD_RESPITE);
    town.person("P1").born(LocalDate.of(2015, 1, 1));
    town.grant("G1", "P1", 14, 56).valid(MONDAY, null).forms(CHILD_RESPITE);
    var draft =
        new Draft(town.snapshot())
            .respite("G1", "U9", day(42), day(56))
            .respite("G1", "U9", day(56), day(70));

    assertThat(draft.violations()).isEmpty();
  }

  @Test
  void aRuleSetMayHaveNoWindow() {
    town.grant("G1", "P1", 14, 56).valid(MONDAY, null);
    var draft =
        new Draft(
                town.snapshot(),
                new Rules().respite(new RespiteRules(14, null, null, WindowMode.WINDOW)))
            .respite("G1", "U1", day(42), day(56))
            .respite("G1", "U1", day(56), day(70));

    assertThat(draft.violations()).isEmpty();
  }

  @Test
  void inCyclesOnlyTheGrantsOwnWindowsCount() {
    var cycles = new Rules().respite(new RespiteRules(14, 14, 56, WindowMode.CYCLE));
    town.grant("G1", "P1", 14, 28).valid(MONDAY, null);
    var snapshot = town.snapshot();

    assertThat(
            new Draft(snapshot, cycles)
                .respite("G1", "U1", day(42), day(56))
                .respite("G1", "U1", day(56), day(70))
                .withoutCycle("G1", 0, 14, 4)
                .withoutCycle("G1", 3, 14, 4)
                .violations())
        .isEmpty();
    assertThat(
            new Draft(snapshot, cycles)
                .respite("G1", "U1", day(14), day(28))
                .respite("G1", "U1", day(28), day(42))
                .withoutCycle("G1", 2, 14, 4)
                .withoutCycle("G1", 3, 14, 4)
                .violations())
        .containsExactly("AV-02 G1");
  }

  @Test
  void aWaiverLiftsTheWindowForOneGrant() {
    town.grant("G1", "P1", 14, 56).valid(MONDAY, null);
    town.waived("AV-02", "G1");

    assertThat(twoStays(42, 14, 56, 14)).isEmpty();
  }
}
