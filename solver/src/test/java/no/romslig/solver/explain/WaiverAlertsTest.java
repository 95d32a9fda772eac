package no.romslig.solver.explain;

import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.RESPITE;
import static no.romslig.solver.snapshot.Town.MONDAY;
import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Test;

class WaiverAlertsTest {

  private final Town town = new Town();

  @Test
  void aWaiverThatThePlaceNeedsIsUsed() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.person("P1").requires("CEILING_LIFT");
    town.waits("A", "P1", LONG_TERM_SOMATIC);
    town.waived("FEATURE", "A");

    var placed = new Draft().placed("A", "P1", "U1", LONG_TERM_SOMATIC, MONDAY);

    assertThat(Alerts.lines(town, placed)).containsExactly("WAIVER_USED A");
    assertThat(Alerts.lines(town, new Draft())).isEmpty();
  }

  @Test
  void aWaiverThatTheChosenPlaceDoesNotNeedIsNotUsed() {
    town.unit("U1", LONG_TERM_SOMATIC).features("CEILING_LIFT");
    town.person("P1").requires("CEILING_LIFT");
    town.waits("A", "P1", LONG_TERM_SOMATIC);
    town.waived("FEATURE", "A");

    var placed = new Draft().placed("A", "P1", "U1", LONG_TERM_SOMATIC, MONDAY);

    assertThat(Alerts.lines(town, placed)).isEmpty();
  }

  @Test
  void aWaiverOfADateIsUsedWhereTheDateNeedsIt() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.waits("A", "P1", LONG_TERM_SOMATIC).ready(day(10));
    town.waived("START", "A");

    var early = new Draft().placed("A", "P1", "U1", LONG_TERM_SOMATIC, day(9));
    var ready = new Draft().placed("A", "P1", "U1", LONG_TERM_SOMATIC, day(10));

    assertThat(Alerts.lines(town, early)).containsExactly("WAIVER_USED A");
    assertThat(Alerts.lines(town, ready)).isEmpty();
  }

  @Test
  void aGrantsWaiverShowsWhereAStayIsProposed() {
    town.unit("A1", RESPITE);
    town.grant("G", "P1", 7, 56);
    town.waived("START-DAY", "G");

    var stay = new Draft().respite("G", "P1", "A1", day(3), day(10));

    assertThat(Alerts.lines(town, stay)).containsExactly("WAIVER_USED G");
    assertThat(Alerts.lines(town, new Draft())).isEmpty();
  }
}
