package no.romslig.solver.explain;

import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SHELTERED;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.Town.MONDAY;
import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.romslig.solver.proposal.Alert;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MoveAlertsTest {

  private final Town town = new Town();

  @BeforeEach
  void aResidentWhoMayMove() {
    town.unit("S1", LONG_TERM_SOMATIC);
    town.unit("D1", LONG_TERM_SHELTERED);
    town.person("R1").needsShelter();
    town.livesIn("R1", "D1");
  }

  private static Draft moved() {
    return new Draft().moved("R1", "D1", "S1", MONDAY);
  }

  @Test
  void aHeardAndAgreeingResidentMayMove() {
    town.mayMove("R1", LONG_TERM_SOMATIC);

    assertThat(Alerts.lines(town, moved())).isEmpty();
  }

  @Test
  void anUnheardResidentHoldsUpWhoeverWaitsForTheMove() {
    town.mayMove("R1", LONG_TERM_SOMATIC).unheard();
    town.waits("A", "P1", LONG_TERM_SHELTERED);
    town.person("P1").needsShelter();

    var draft = moved().placed("A", "P1", "D1", LONG_TERM_SHELTERED, MONDAY, null, false, "R1");

    assertThat(Alerts.of(town, draft))
        .containsExactly(
            new Alert(
                "HEARING_MISSING",
                "R1",
                Map.of("rule", "FL-02", "missing", "HEARING", "waiting", List.of("A"))));
  }

  @Test
  void disagreeingNeedsANewDecision() {
    town.mayMove("R1", LONG_TERM_SOMATIC).disagrees(false);

    assertThat(Alerts.of(town, moved()))
        .extracting(alert -> alert.params().get("missing"))
        .containsExactly("NEW_DECISION");
  }

  @Test
  void disagreeingWithANewDecisionMayMove() {
    town.mayMove("R1", LONG_TERM_SOMATIC).disagrees(true);

    assertThat(Alerts.lines(town, moved())).isEmpty();
  }

  @Test
  void aClosingUnitIsSeenForWhoeverLivesOrIsProposedThereThen() {
    town.unit("S2", LONG_TERM_SOMATIC).closes(day(300));
    town.unit("S3", LONG_TERM_SOMATIC).closed(day(10), day(20));
    town.livesIn("R2", "S2");
    town.livesIn("R3", "S3").to(day(10));
    town.waits("A", "P1", LONG_TERM_SOMATIC);

    var free = new Draft().placed("A", "P1", "S3", LONG_TERM_SOMATIC, day(20));
    var early = new Draft().placed("A", "P1", "S3", LONG_TERM_SOMATIC, day(19));

    assertThat(Alerts.lines(town, free)).containsExactly("UNIT_CLOSES_WITH_RESIDENT S2");
    assertThat(Alerts.lines(town, early))
        .containsExactly("UNIT_CLOSES_WITH_RESIDENT S2", "UNIT_CLOSES_WITH_RESIDENT S3");
  }

  @Test
  void aResidentWhoMovesOutInTimeRaisesNothing() {
    town.unit("S2", LONG_TERM_SOMATIC).closes(day(5));
    town.livesIn("R2", "S2");
    town.mayMove("R2", LONG_TERM_SOMATIC);

    assertThat(Alerts.lines(town, new Draft().moved("R2", "S2", "S1", day(5)))).isEmpty();
    assertThat(Alerts.lines(town, new Draft().moved("R2", "S2", "S1", day(6))))
        .containsExactly("UNIT_CLOSES_WITH_RESIDENT S2");
  }

  @Test
  void turningEighteenOnTheLastPlannedDayIsSeenAndADayLaterIsNot() {
    LocalDate lastDay = town.snapshot().horizonEnd().minusDays(1);
    town.person("P1").born(lastDay.minusYears(18));
    town.person("P2").born(lastDay.plusDays(1).minusYears(18));
    town.person("P3").born(MONDAY.minusYears(18));
    town.person("P4").born(MONDAY.minusYears(18).minusDays(1));

    assertThat(Alerts.lines(town, new Draft()))
        .containsExactly("CHILD_TURNS_18 P1", "CHILD_TURNS_18 P3");
  }
}
