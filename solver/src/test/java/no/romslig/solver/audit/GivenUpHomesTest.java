package no.romslig.solver.audit;

import static no.romslig.solver.audit.Draft.higher;
import static no.romslig.solver.audit.Draft.resident;
import static no.romslig.solver.audit.Proofs.assertFault;
import static no.romslig.solver.audit.Proofs.assertProof;
import static no.romslig.solver.audit.Proofs.faults;
import static no.romslig.solver.snapshot.CareForm.HDO;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SHELTERED;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SPECIAL;
import static no.romslig.solver.snapshot.CareForm.SHORT_TERM;
import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Test;

/** WITNESS: a set may leave out homes that its holders give up to people of greater need. */
class GivenUpHomesTest {

  private final Town town = new Town();

  /** R1 lives in S1; R2 leaves the special unit D1 for S2; C2 waits for what suits R2 too. */
  private void someoneLeavesASpecialUnit() {
    town.unit("S1", LONG_TERM_SOMATIC);
    town.unit("S2", LONG_TERM_SOMATIC);
    town.unit("D1", LONG_TERM_SPECIAL);
    town.livesIn("R1", "S1");
    town.livesIn("R2", "D1");
    town.mayMove("R2", LONG_TERM_SOMATIC).mandatory().need(3, 50);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 71);
  }

  private Draft moved() {
    return new Draft(town.snapshot()).relocate("R2", "D1", "S2", day(0));
  }

  private Draft without(Draft draft) {
    return draft.without("C2", List.of("S1", "S2"), resident("R1"), resident("R2"));
  }

  @Test
  void aSmallTownWithACoupleAndAMoveThatMakesRoom() {
    town.unit("S1", LONG_TERM_SOMATIC);
    town.unit("S2", LONG_TERM_SOMATIC);
    town.unit("D1", LONG_TERM_SHELTERED).features("SECURED_EXIT");
    town.unit("K1", SHORT_TERM);
    town.institution("I2");
    town.unit("H1", HDO).forCouple().equivalent().opens(day(8));
    town.person("R2").diagnosed();
    town.person("P1").needsShelter().requires("SECURED_EXIT");
    town.person("P4").male();
    town.livesIn("R1", "S1");
    town.livesIn("R2", "D1");
    town.livesIn("P1", "K1").from(day(-41)).to(day(27));
    town.mayMove("R2", LONG_TERM_SOMATIC).mandatory().need(3, 50);
    town.waits("C1", "P1", LONG_TERM_SHELTERED).need(5, 88);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 71);
    town.waits("C3", "P3", HDO).need(3, 55);
    town.waits("C4", "P4", HDO).need(2, 34);
    town.couple("K1", "P3", "P4");

    assertProof(
        without(
            moved()
                .place("C1", "D1", day(0), "R2")
                .place("C3", "H1", day(8))
                .place("C4", "H1", day(8))));
  }

  @Test
  void theHomeAndWhoeverHasItNowMayBeListedToo() {
    someoneLeavesASpecialUnit();
    town.waits("C1", "P1", LONG_TERM_SPECIAL).need(5, 88);
    var draft = moved().place("C1", "D1", day(0), "R2");

    assertProof(
        draft.without(
            "C2", List.of("S1", "S2", "D1"), resident("R1"), resident("R2"), higher("P1")));
  }

  @Test
  void whoeverGaveUpAHomeThatStandsEmptyCouldHaveStayed() {
    someoneLeavesASpecialUnit();

    assertThat(without(moved()).violations()).containsExactly("LT-11 C2 R2");
  }

  @Test
  void whoeverGaveUpAHomeToSomeoneOfLowerNeedCouldHaveStayed() {
    someoneLeavesASpecialUnit();
    town.waits("C1", "P1", LONG_TERM_SPECIAL).need(1, 1);
    var draft = without(moved().place("C1", "D1", day(0), "R2"));

    assertThat(draft.violations()).isNotEmpty().allMatch(each -> each.contains("C2"));
  }

  @Test
  void whoeverHasTheHomeNowMayNotSuitAnEmptyUnit() {
    someoneLeavesASpecialUnit();
    town.unit("D2", LONG_TERM_SPECIAL);
    town.waits("C1", "P1", LONG_TERM_SPECIAL).need(5, 88);

    assertThat(faults(without(moved().place("C1", "D1", day(0), "R2"))))
        .containsExactly(Map.of("fault", "HOLDER_SUITS_ELSEWHERE", "id", "R2"));
  }

  @Test
  void whoeverHasTheHomeNowMaySuitWhatOthersOfGreaterNeedHave() {
    someoneLeavesASpecialUnit();
    town.unit("D2", LONG_TERM_SPECIAL);
    town.waits("C0", "P0", LONG_TERM_SPECIAL).need(5, 99);
    town.waits("C1", "P1", LONG_TERM_SPECIAL).need(5, 88);
    var draft = moved().place("C0", "D2", day(0)).place("C1", "D1", day(0), "R2");

    assertProof(without(draft));
  }

  @Test
  void whoeverHasTheHomeNowMayNotSuitWhatOthersOfLowerNeedHave() {
    someoneLeavesASpecialUnit();
    town.unit("D2", LONG_TERM_SPECIAL);
    town.waits("C0", "P0", LONG_TERM_SPECIAL).need(1, 1);
    town.waits("C1", "P1", LONG_TERM_SPECIAL).need(5, 88);
    var draft = moved().place("C0", "D2", day(0)).place("C1", "D1", day(0), "R2");

    assertFault(without(draft), "HOLDER_SUITS_ELSEWHERE");
  }

  @Test
  void homesMayBeGivenUpAlongAChain() {
    someoneLeavesASpecialUnit();
    town.unit("E1", LONG_TERM_SHELTERED);
    town.person("P1").needsShelter();
    town.livesIn("R3", "E1");
    town.mayMove("R3", LONG_TERM_SPECIAL).mandatory().need(2, 50);
    town.waits("C1", "P1", LONG_TERM_SHELTERED).need(5, 88);
    var draft = moved().relocate("R3", "E1", "D1", day(0));

    assertProof(without(draft.place("C1", "E1", day(0), "R2", "R3")));
  }

  @Test
  void aChainThatEndsAtAnEmptyHomeProvesNothing() {
    someoneLeavesASpecialUnit();
    town.unit("E1", LONG_TERM_SHELTERED);
    town.livesIn("R3", "E1");
    town.mayMove("R3", LONG_TERM_SPECIAL).mandatory().need(2, 50);

    var draft = without(moved().relocate("R3", "E1", "D1", day(0)));

    assertThat(draft.violations()).containsExactly("LT-11 C2 R2");
  }

  @Test
  void twoWhoSwapHomesFillThemBoth() {
    town.unit("S2", LONG_TERM_SOMATIC);
    town.unit("D1", LONG_TERM_SPECIAL);
    town.livesIn("R2", "D1");
    town.livesIn("R3", "S2");
    town.mayMove("R2", LONG_TERM_SOMATIC).mandatory().need(3, 50);
    town.mayMove("R3", LONG_TERM_SPECIAL).mandatory().need(3, 40);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 71);
    var draft = moved().relocate("R3", "S2", "D1", day(0));

    assertProof(draft.without("C2", List.of("S2"), resident("R2")));
  }

  @Test
  void onlyHomesMayBeLeftOut() {
    someoneLeavesASpecialUnit();
    town.unit("S3", LONG_TERM_SOMATIC);
    town.waits("C0", "P0", LONG_TERM_SOMATIC).need(5, 99);
    town.waits("C1", "P1", LONG_TERM_SPECIAL).need(5, 88);
    var draft = moved().place("C0", "S3", day(0)).place("C1", "D1", day(0), "R2");

    assertProof(draft.without("C2", List.of("S2", "S3"), resident("R2"), higher("P0")));
    draft.unplaced.clear();
    assertFault(draft.without("C2", List.of("S2"), resident("R2")), "HOLDER_SUITS_ELSEWHERE");
  }

  @Test
  void theUnitOfAHomeThatWasNotGivenUpMayNotBeLeftOut() {
    someoneLeavesASpecialUnit();
    town.unit("S3", LONG_TERM_SOMATIC);
    town.livesIn("R3", "S3");
    town.mayMove("R3", LONG_TERM_SPECIAL).mandatory().need(2, 50);
    town.waits("C1", "P1", LONG_TERM_SPECIAL).need(5, 88);
    var draft = moved().place("C1", "D1", day(0), "R2");
    draft.without("C2", List.of("S2", "D1"), resident("R2"), resident("R3"), higher("P1"));

    assertThat(draft.violations()).contains("WITNESS C2");
  }
}
