package no.romslig.solver.audit;

import static no.romslig.solver.snapshot.CareForm.CHILD_RESPITE;
import static no.romslig.solver.snapshot.CareForm.RESPITE;
import static no.romslig.solver.snapshot.CareForm.SHORT_TERM;
import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import no.romslig.solver.rules.RuleSet.RespiteRules;
import no.romslig.solver.rules.RuleSet.WindowMode;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A published stay that has begun: only its nights to come are judged. */
class BegunStaysTest {

  private final Town town = new Town().horizon(56);

  /** Published from day -3 to day 4, in a cycle that began before the run. */
  private Town.GrantSpec begun() {
    return town.grant("G1", "P1", 7, 56).valid(day(-20), null).published("U1", day(-3), day(4));
  }

  private List<String> kept() {
    return new Draft(town.snapshot()).published("G1", "U1", day(-3), day(4)).violations();
  }

  private List<String> leftOut() {
    return new Draft(town.snapshot()).violations();
  }

  @ParameterizedTest
  @CsvSource({"-2, 0, true", "-1, 1, false", "3, 4, false", "4, 9, true"})
  void onlyAClosureOfNightsToComeMakesItImpossible(int from, int to, boolean possible) {
    town.unit("U1", RESPITE).closed(day(from), day(to));
    begun();

    assertThat(kept()).isEqualTo(possible ? List.of() : List.of("CLOSURE G1"));
    assertThat(leftOut()).isEqualTo(possible ? List.of("COMMITMENT G1") : List.of());
  }

  @ParameterizedTest
  @CsvSource({"-2, 0, true", "0, 1, false", "4, 9, true"})
  void onlyAnUnavailableNightToComeMakesItImpossible(int from, int to, boolean possible) {
    town.unit("U1", RESPITE);
    begun().unavailable(day(from), day(to));

    assertThat(kept()).isEqualTo(possible ? List.of() : List.of("UNAVAILABLE G1"));
    assertThat(leftOut()).isEqualTo(possible ? List.of("COMMITMENT G1") : List.of());
  }

  @Test
  void onWhichWeekdayAndAtWhichAgeItBeganIsNotAskedAgain() {
    town.unit("U1", CHILD_RESPITE).alsoFor(RESPITE);
    town.person("P1").born(day(-3).minusYears(18).plusDays(1));
    begun().forms(RESPITE).startsOn(DayOfWeek.MONDAY);

    assertThat(kept()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"14, true", "15, false"})
  void onlyTheNightsToComeCountAsItsLength(int to, boolean possible) {
    town.unit("U1", RESPITE);
    town.grant("G1", "P1", 14, 56).valid(day(-20), null).published("U1", day(-1), day(to));
    var withoutWindow = new Rules().respite(new RespiteRules(14, null, null, WindowMode.WINDOW));
    var draft = new Draft(town.snapshot(), withoutWindow).published("G1", "U1", day(-1), day(to));

    assertThat(draft.violations()).isEqualTo(possible ? List.of() : List.of("AV-01 G1"));
  }

  @Test
  void anotherPlaceUntilTheDayOfTheRunIsNoSecondPlace() {
    town.unit("U1", RESPITE);
    town.unit("U2", SHORT_TERM);
    town.livesIn("P1", "U2").from(day(-9)).to(day(0));
    begun();

    assertThat(kept()).isEmpty();
  }

  @Test
  void anotherPlaceOnANightToComeIs() {
    town.unit("U1", RESPITE);
    town.unit("U2", SHORT_TERM);
    town.livesIn("P1", "U2").from(day(-9)).to(day(1));
    begun();

    assertThat(kept()).containsExactly("ONE-PLACE G1");
    assertThat(leftOut()).isEmpty();
  }

  @Test
  void whatAnOccupancyTellsOfStoodBeforeTheRun() {
    town.unit("U1", RESPITE);
    town.livesIn("P1", "U1").from(day(-3)).to(day(4));
    town.livesIn("P2", "U1").from(day(-9)).to(day(4));
    begun();

    assertThat(kept()).isEmpty();
    assertThat(leftOut()).containsExactly("COMMITMENT G1");
  }

  @Test
  void whatNoOccupancyTellsOfIsJudged() {
    town.unit("U1", RESPITE);
    town.livesIn("P1", "U1").from(day(-3)).to(day(3));
    town.livesIn("P2", "U1").from(day(-9)).to(day(4));
    begun();

    assertThat(kept()).containsExactly("CAPACITY G1 U1");
    assertThat(leftOut()).isEmpty();
  }

  @Test
  void anOccupancyIsNoLeaveToProposeTheSameUnitAnew() {
    town.unit("U1", RESPITE);
    town.livesIn("P1", "U1").from(day(-3)).to(day(4));
    town.grant("G1", "P1", 7, 56).valid(day(0), null);
    var anew = new Draft(town.snapshot()).respite("G1", "U1", day(3), day(10));
    var after = new Draft(town.snapshot()).respite("G1", "U1", day(4), day(11));

    assertThat(anew.violations()).containsExactly("ONE-PLACE G1");
    assertThat(after.violations()).isEmpty();
  }

  @Test
  void whatHasEndedIsNotListed() {
    town.unit("U1", RESPITE);
    town.grant("G1", "P1", 7, 56).valid(day(-20), null).published("U1", day(-7), day(0));
    var listed = new Draft(town.snapshot()).published("G1", "U1", day(-7), day(0));

    assertThat(leftOut()).isEmpty();
    assertThat(listed.violations()).containsExactly("START G1");
  }

  @Test
  void nightsThatHaveBeenCountWhetherTheRestIsListedOrNot() {
    town.unit("U1", RESPITE).closed(day(3), day(4));
    town.unit("U2", RESPITE);
    town.grant("G1", "P1", 14, 56).valid(day(0), null).published("U1", day(-3), day(4));
    var soon = new Draft(town.snapshot()).respite("G1", "U2", day(41), day(55));
    var later = new Draft(town.snapshot()).respite("G1", "U2", day(42), day(56));

    assertThat(soon.violations()).containsExactly("AV-02 G1");
    assertThat(later.violations()).isEmpty();
  }
}
