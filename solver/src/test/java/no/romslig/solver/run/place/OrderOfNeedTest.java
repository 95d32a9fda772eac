package no.romslig.solver.run.place;

import static no.romslig.solver.snapshot.CareForm.HDO;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SHELTERED;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two want the only place (docs/problem.md, sections 4 and 7, lines 1 and 2). */
class OrderOfNeedTest {

  private final Town town = new Town();

  @BeforeEach
  void onePlace() {
    town.unit("A", LONG_TERM_SOMATIC);
  }

  @Test
  void aRightComesBeforeAnyNeedOnTheWaitlist() {
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(5, 100);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).right().need(1, 0);

    assertThat(Plans.units(town)).containsOnlyKeys("P2");
  }

  @Test
  void theHigherNeedClassComesBeforeAnyScore() {
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(3, 100);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 0);

    assertThat(Plans.units(town)).containsOnlyKeys("P2");
  }

  @Test
  void theClassOfANamedPersonsOverrideCounts() {
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(5, 50);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 60).overridden(5, null);

    assertThat(Plans.units(town)).containsOnlyKeys("P2");
  }

  @Test
  void onePointMoreComesBeforeTheLongerWait() {
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(3, 50).since(day(-300));
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(3, 51).since(day(-1));

    assertThat(Plans.units(town)).containsOnlyKeys("P2");
  }

  @Test
  void insideOneScoreBandTheLongerWaitDecides() {
    town.overrides().put("scoreBand", 10);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(3, 59).since(day(-1));
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(3, 50).since(day(-2));

    assertThat(Plans.units(town)).containsOnlyKeys("P2");
  }

  @Test
  void theFirstPointOfTheNextBandComesBeforeTheLongerWait() {
    town.overrides().put("scoreBand", 10);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(3, 59).since(day(-300));
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(3, 60).since(day(-1));

    assertThat(Plans.units(town)).containsOnlyKeys("P2");
  }

  @Test
  void oneDayOfWaitingDecidesBetweenEqualNeed() {
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(3, 50).since(day(-10));
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(3, 50).since(day(-11));

    assertThat(Plans.units(town)).containsOnlyKeys("P2");
  }

  @Test
  void theIdDecidesWhereNothingElseDoes() {
    LocalDate since = day(-10);
    town.waits("C2", "P1", LONG_TERM_SOMATIC).need(3, 50).since(since);
    town.waits("C1", "P2", LONG_TERM_SOMATIC).need(3, 50).since(since);

    assertThat(Plans.units(town)).containsOnlyKeys("P2");
  }

  @Test
  void aMandatoryRelocationIsRankedAmongTheCases() {
    town.unit("H", LONG_TERM_SHELTERED);
    town.livesIn("P2", "H");
    town.mayMove("P2", LONG_TERM_SOMATIC).mandatory().need(4, 0).since(day(-1));
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(3, 100);

    assertThat(Plans.units(town)).containsOnlyKeys("P2");
  }

  @Test
  void aRelocationThatIsOnlyWishedComesAfterEveryCase() {
    town.unit("H", LONG_TERM_SHELTERED);
    town.livesIn("P2", "H");
    town.mayMove("P2", LONG_TERM_SOMATIC).asked().need(5, 100).since(day(-1));
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(1, 0);

    assertThat(Plans.units(town)).containsOnlyKeys("P1");
  }

  @Test
  void theFirstInRankIsNeverPassedOverForTwoOfLowerRank() {
    town.unit("B", HDO);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(5, 50);
    town.waits("C2", "P2", LONG_TERM_SOMATIC, HDO).need(4, 50);
    town.waits("C3", "P3", HDO).need(3, 50);

    assertThat(Plans.units(town)).containsOnlyKeys("P1", "P2");
  }

  @Test
  void theEarlierDayIsGivenToTheFirstInRank() {
    town.unit("B", LONG_TERM_SOMATIC).opens(day(5));
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(3, 50).prefers("I1");
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 50);

    assertThat(Plans.units(town)).containsEntry("P2", "A").containsEntry("P1", "B");
  }
}
