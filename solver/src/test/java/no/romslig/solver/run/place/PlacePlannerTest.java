package no.romslig.solver.run.place;

import static no.romslig.solver.snapshot.CareForm.HDO;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SHELTERED;
import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static no.romslig.solver.snapshot.CareForm.SHORT_TERM;
import static no.romslig.solver.snapshot.Town.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Objects;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.proposal.Witness.Holder;
import no.romslig.solver.proposal.Witness.HolderWhy;
import no.romslig.solver.rules.Resolution;
import no.romslig.solver.rules.RuleSets;
import no.romslig.solver.snapshot.CaseId;
import no.romslig.solver.snapshot.CompanionStay;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Town;
import no.romslig.solver.snapshot.UnitId;
import org.junit.jupiter.api.Test;

class PlacePlannerTest {

  private final Town town = new Town();

  @Test
  void aMoveMakesRoomForGreaterNeedAndACoupleSharesACoupleUnit() {
    town.unit("S1", LONG_TERM_SOMATIC);
    town.unit("S2", LONG_TERM_SOMATIC);
    town.unit("D1", LONG_TERM_SHELTERED);
    town.unit("K1", SHORT_TERM);
    town.institution("I2");
    town.unit("H1", HDO).forCouple().equivalent().opens(day(8));
    town.livesIn("R1", "S1");
    town.livesIn("R2", "D1");
    town.livesIn("P1", "K1").to(day(27));
    town.person("P1").diagnosed();
    town.waits("C1", "P1", LONG_TERM_SHELTERED).need(5, 88);
    town.waits("C2", "P2", LONG_TERM_SOMATIC).need(4, 71);
    town.waits("C3", "P3", HDO).need(3, 55);
    town.waits("C4", "P4", HDO).need(2, 34);
    town.person("P4").male();
    town.couple("K1", "P3", "P4");
    town.mayMove("R2", LONG_TERM_SOMATIC).mandatory().need(3, 50);

    PlacePlan plan = plan();

    assertThat(plan.placements())
        .extracting(Placement::caseId, Placement::unitId, Placement::from)
        .containsExactly(
            tuple(new CaseId("C1"), new UnitId("D1"), day(0)),
            tuple(new CaseId("C3"), new UnitId("H1"), day(8)),
            tuple(new CaseId("C4"), new UnitId("H1"), day(8)));
    assertThat(plan.placements().getFirst().dependsOn()).containsExactly(new PersonId("R2"));
    assertThat(plan.relocations())
        .extracting(ProposedRelocation::personId, ProposedRelocation::toUnitId)
        .containsExactly(tuple(new PersonId("R2"), new UnitId("S2")));
    assertThat(plan.unplaced()).extracting(Unplaced::refId).containsExactly("C2");
    var witness = Objects.requireNonNull(plan.unplaced().getFirst().witness());
    assertThat(witness.units())
        .containsExactlyInAnyOrder(new UnitId("S1"), new UnitId("S2"), new UnitId("D1"));
    assertThat(witness.holders())
        .containsExactlyInAnyOrder(
            new Holder(new PersonId("R1"), HolderWhy.RESIDENT),
            new Holder(new PersonId("R2"), HolderWhy.RESIDENT),
            new Holder(new PersonId("P1"), HolderWhy.HIGHER_RANK));
    assertThat(plan.proven()).isTrue();
  }

  @Test
  void twoResidentsSwapWhereBothMustMove() {
    town.unit("S1", LONG_TERM_SOMATIC);
    town.unit("D1", LONG_TERM_SHELTERED);
    town.livesIn("R1", "S1");
    town.livesIn("R2", "D1");
    town.person("R1").needsShelter();
    town.mayMove("R1", LONG_TERM_SHELTERED).mandatory();
    town.mayMove("R2", LONG_TERM_SOMATIC).mandatory();

    PlacePlan plan = plan();

    assertThat(plan.relocations())
        .extracting(
            ProposedRelocation::personId, ProposedRelocation::toUnitId, ProposedRelocation::on)
        .containsExactlyInAnyOrder(
            tuple(new PersonId("R1"), new UnitId("D1"), day(0)),
            tuple(new PersonId("R2"), new UnitId("S1"), day(0)));
    assertThat(plan.unplaced()).isEmpty();
  }

  @Test
  void nobodySwapsWhereAPlaceMustStandEmptyBetweenTwo() {
    town.overrides().put("turnoverNights", 1);
    town.unit("S1", LONG_TERM_SOMATIC);
    town.unit("D1", LONG_TERM_SHELTERED);
    town.livesIn("R1", "S1");
    town.livesIn("R2", "D1");
    town.person("R1").needsShelter();
    town.mayMove("R1", LONG_TERM_SHELTERED).mandatory();
    town.mayMove("R2", LONG_TERM_SOMATIC).mandatory();

    PlacePlan plan = plan();

    assertThat(plan.relocations()).isEmpty();
    assertThat(plan.unplaced()).extracting(Unplaced::refId).containsExactly("R1", "R2");
    assertThat(plan.proven()).isTrue();
  }

  @Test
  void aCompanionGetsABedAtTheSameInstitutionFromTheSameDay() {
    town.unit("S1", LONG_TERM_SOMATIC).opens(day(3));
    town.institution("I2");
    town.unit("S2", LONG_TERM_SOMATIC);
    town.institution("I1");
    town.unit("K1", SHORT_TERM);
    town.waits("C1", "P1", LONG_TERM_SOMATIC).need(5, 90);
    town.couple("K", "P1", "P2").companion(true, CompanionStay.SHORT_TERM);

    PlacePlan plan = plan();

    assertThat(plan.placements())
        .extracting(Placement::personId, Placement::unitId, Placement::from, Placement::to)
        .containsExactly(
            tuple(new PersonId("P1"), new UnitId("S1"), day(3), null),
            tuple(new PersonId("P2"), new UnitId("K1"), day(3), day(182)));
  }

  private PlacePlan plan() {
    var snapshot = town.snapshot();
    if (!(RuleSets.resolve(snapshot.ruleSet()) instanceof Resolution.Resolved(var rules))) {
      throw new AssertionError("The rule set is refused");
    }
    return new PlacePlanner().plan(snapshot, rules);
  }
}
