package no.romslig.solver.simulate.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.romslig.solver.rules.RuleSets;
import no.romslig.solver.simulate.chance.Chance;
import no.romslig.solver.simulate.place.ExactPolicy;
import no.romslig.solver.simulate.scenario.Assumptions;
import no.romslig.solver.simulate.scenario.LengthOfStay;
import no.romslig.solver.simulate.scenario.NeedTurn;
import no.romslig.solver.simulate.scenario.WhileWaiting;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Institution;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Town;
import no.romslig.solver.snapshot.Unit;
import org.junit.jupiter.api.Test;

class CourseTest {

  private static final String TEST = "made up for a test";
  private static final LocalDate START = Town.MONDAY;

  private final Town town = new Town().rules("more-og-romsdal");

  @Test
  void theGreatestNeedHasTheRoomThatOneLeavesWhoseNightsAreOver() {
    town.institution("I");
    town.unit("R1", CareForm.LONG_TERM_SOMATIC);
    town.livesIn("old", "R1").to(START.plusDays(20));
    town.waits("less", "first", CareForm.LONG_TERM_SOMATIC).need(3, 90);
    town.waits("more", "second", CareForm.LONG_TERM_SOMATIC).need(4, 10);

    List<String> diary = years(List.of(), List.of(), 60);

    assertThat(diary)
        .containsExactly(
            START.plusDays(20) + " LEFT_PLACE old R1",
            START.plusDays(20) + " moves into second R1 by case");
  }

  @Test
  void whoComesToNeedShelterMovesOnceHeardAndLeavesTheRoomToOthers() {
    town.institution("I");
    town.unit("R1", CareForm.LONG_TERM_SOMATIC);
    town.unit("S1", CareForm.LONG_TERM_SHELTERED);
    town.livesIn("old", "R1");
    town.waits("case", "other", CareForm.LONG_TERM_SOMATIC);

    List<String> diary =
        years(
            List.of(
                new NeedTurn(
                    CareForm.LONG_TERM_SOMATIC, CareForm.LONG_TERM_SHELTERED, 4_000, 4, TEST)),
            List.of(),
            9);

    assertThat(diary)
        .startsWith(
            START.plusDays(1) + " is to move old ",
            START.plusDays(8) + " moves into other R1 by case",
            START.plusDays(8) + " moves into old S1 by relocation from R1");
  }

  @Test
  void whoLivesWhereItClosesMovesToAnotherRoomAndNobodyComesAfter() {
    town.institution("I");
    town.unit("R1", CareForm.LONG_TERM_SOMATIC);
    town.unit("R2", CareForm.LONG_TERM_SOMATIC);
    town.livesIn("old", "R1");
    town.waits("case", "other", CareForm.LONG_TERM_SOMATIC).ready(START.plusDays(60));
    Unit closing = closing(START.plusDays(40));

    List<String> diary = years(List.of(), List.of(new Setting.UnitChange(10, closing)), 100);

    assertThat(diary)
        .containsExactly(START.plusDays(17) + " moves into old R2 by relocation from R1");
  }

  @Test
  void lengthsOfStayEndStays() {
    town.institution("I");
    town.unit("R1", CareForm.LONG_TERM_SOMATIC);
    town.livesIn("old", "R1");

    List<String> diary = years(List.of(), List.of(), 20 * 365, 0.5);

    assertThat(diary).hasSize(1).first().asString().contains("LEFT_PLACE old R1");
  }

  private Unit closing(LocalDate on) {
    Unit unit =
        town.snapshot().institutions().stream()
            .map(Institution::wards)
            .flatMap(List::stream)
            .flatMap(ward -> ward.units().stream())
            .filter(each -> each.id().value().equals("R1"))
            .findFirst()
            .orElseThrow();
    return new Unit(
        unit.id(),
        unit.name(),
        unit.careForm(),
        unit.alsoUsableFor(),
        unit.capacity(),
        unit.coupleUnit(),
        unit.features(),
        unit.reservedFor(),
        unit.nursingHomeEquivalent(),
        null,
        on,
        List.of());
  }

  private List<String> years(List<NeedTurn> turns, List<Setting.UnitChange> changes, int days) {
    return years(turns, changes, days, 1_000_000);
  }

  private List<String> years(
      List<NeedTurn> turns, List<Setting.UnitChange> changes, int days, double scaleYears) {
    Snapshot base = town.snapshot();
    Setting setting =
        new Setting(
            base,
            RuleSets.shipped("more-og-romsdal"),
            new Assumptions(
                List.of(),
                List.of(
                    new LengthOfStay(
                        Set.of(CareForm.LONG_TERM_SOMATIC, CareForm.LONG_TERM_SHELTERED),
                        1,
                        scaleYears,
                        TEST)),
                new WhileWaiting(0, 0, 0, TEST),
                turns),
            changes,
            days);
    Diary diary = new Diary();
    new Course(setting, new Chance(1), ExactPolicy.of(base, setting.rules()), diary, false).run();
    return diary.lines();
  }
}
