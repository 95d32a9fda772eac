package no.romslig.solver.audit;

import static no.romslig.solver.audit.Draft.committed;
import static no.romslig.solver.audit.Draft.resident;
import static no.romslig.solver.audit.Proofs.assertFault;
import static no.romslig.solver.audit.Proofs.assertProof;
import static no.romslig.solver.snapshot.CareForm.CHILD_HOME;
import static no.romslig.solver.snapshot.CareForm.HDO;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SPECIAL;
import static no.romslig.solver.snapshot.CareForm.RESPITE;
import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Test;

/** WITNESS: who holds a place until when, and from when one is an option. */
class WitnessDatesTest {

  private final Town town = new Town();

  private Draft draft() {
    return new Draft(town.snapshot());
  }

  @Test
  void someoneWhoLeavesWithinTheLookAheadHoldsNothing() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1").to(day(28));
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    var draft = draft().without("C1", List.of("U1"), resident("R1"));

    assertFault(draft, "HOLDER_HAS_NO_UNIT");
  }

  @Test
  void someoneWhoLeavesAfterTheLookAheadHoldsThePlace() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1").to(day(29));
    town.waits("C1", "P1", LONG_TERM_SOMATIC);

    assertProof(draft().without("C1", List.of("U1"), resident("R1")));
  }

  @Test
  void turnoverAfterTheLookAheadHoldsThePlaceToo() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.livesIn("R1", "U1").to(day(27));
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    var draft = draft().without("C1", List.of("U1"), resident("R1"));
    draft.rules = new Rules().turnover(2).build();

    assertProof(draft);
    draft.rules = new Rules().turnover(1).build();
    assertFault(draft, "HOLDER_HAS_NO_UNIT");
  }

  @Test
  void aUnitThatIsFreeTooLateIsNoOption() {
    town.unit("U1", CHILD_HOME);
    town.livesIn("R1", "U1").to(day(10));
    town.person("P1").born(LocalDate.of(2008, 3, 12));
    town.person("P2").born(LocalDate.of(2008, 3, 13));
    town.waits("C1", "P1", CHILD_HOME);
    town.waits("C2", "P2", CHILD_HOME);
    var draft =
        draft().without(UnplacedKind.CASE, "C1", null).without(UnplacedKind.CASE, "C2", null);

    assertThat(draft.violations()).containsExactly("WITNESS C2");
  }

  @Test
  void whatIsDecidedHoldsItsPlace() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", LONG_TERM_SOMATIC);
    town.unit("U3", LONG_TERM_SPECIAL);
    town.livesIn("R1", "U3");
    town.mayMove("R1", LONG_TERM_SOMATIC);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(1, 1);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(5, 1);
    town.committed(CommitmentKind.PLACEMENT, "C1", "U1", day(20), null);
    town.committed(CommitmentKind.RELOCATION, "R1", "U2", day(60), null);
    var draft =
        draft()
            .place("C1", "U1", day(20))
            .relocate("R1", "U3", "U2", day(60))
            .without("C2", List.of("U1", "U2"), committed("P1"), committed("R1"));

    assertProof(draft);
    draft.unplaced.clear();
    assertProof(draft.without("C2", List.of("U1", "U2"), committed("P1"), resident("R1")));
  }

  @Test
  void aDecidedMoveVacatesTheHome() {
    town.unit("U1", LONG_TERM_SOMATIC);
    town.unit("U2", LONG_TERM_SPECIAL);
    town.livesIn("R1", "U1");
    town.mayMove("R1", LONG_TERM_SPECIAL);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.committed(CommitmentKind.RELOCATION, "R1", "U2", day(20), null);
    var draft = draft().relocate("R1", "U1", "U2", day(20));

    assertFault(draft.without("C1", List.of()), "MISSING");
    draft.unplaced.clear();
    assertFault(draft.without("C1", List.of("U1"), resident("R1")), "HOLDER_HAS_NO_UNIT");
  }

  @Test
  void aPlannedStayBeyondTheLookAheadHoldsItsPlace() {
    town.unit("U1", LONG_TERM_SOMATIC).alsoFor(RESPITE);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.grant("G1", "P2", 14, 56).valid(day(-100), day(50)).published("U1", day(20), day(34));
    var published = draft().published("G1", "U1", day(20), day(34));

    assertProof(published.without("C1", List.of("U1"), committed("P2")));
    published.unplaced.clear();
    assertProof(published.without("C1", List.of()));
  }

  @Test
  void aPlannedStayWithinTheLookAheadHoldsNothing() {
    town.unit("U1", LONG_TERM_SOMATIC).alsoFor(RESPITE);
    town.waits("C1", "P1", LONG_TERM_SOMATIC);
    town.grant("G1", "P2", 14, 56).valid(day(-100), day(50)).published("U1", day(14), day(28));
    var published = draft().published("G1", "U1", day(14), day(28));

    assertFault(published.without("C1", List.of("U1"), committed("P2")), "HOLDER_HAS_NO_UNIT");
  }

  @Test
  void housingCountsOnlyWithTheMonthsInTheMunicipality() {
    town.unit("U1", HDO);
    town.person("P1").residentSince(LocalDate.of(2024, 3, 31));
    town.person("P2").residentSince(LocalDate.of(2024, 3, 30));
    town.waits("C1", "P1", HDO);
    town.waits("C2", "P2", HDO).ready(day(29));
    var draft =
        draft().without(UnplacedKind.CASE, "C1", null).without(UnplacedKind.CASE, "C2", null);

    // Day 28 is 30 March: one day too early for the one, and the other is not ready by then.
    assertThat(draft.violations()).isEmpty();
  }

  @Test
  void theLastDayOfTheLookAheadIsAnOption() {
    town.unit("U1", HDO);
    town.person("P1").residentSince(LocalDate.of(2024, 3, 30));
    town.waits("C1", "P1", HDO);

    assertFault(draft().without(UnplacedKind.CASE, "C1", null), "MISSING");
  }
}
