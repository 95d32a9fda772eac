package no.romslig.solver.run.place;

import static no.romslig.solver.snapshot.CareForm.LONG_TERM_SOMATIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.function.BooleanSupplier;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.rules.Resolution;
import no.romslig.solver.rules.RuleSets;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Town;
import no.romslig.solver.snapshot.UnitId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan that is wanted before everything has been made better is a whole plan. */
class StoppedPlanTest {

  private final Town town = new Town();

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aResidentWhoAskedToMoveAndDoesSoForAnothersWishIsListed(boolean atOnce) {
    town.institution("I1");
    town.unit("A", LONG_TERM_SOMATIC);
    town.institution("I2");
    town.unit("B", LONG_TERM_SOMATIC);
    town.livesIn("R1", "A");
    town.mayMove("R1", LONG_TERM_SOMATIC).asked();
    town.waits("C1", "P1", LONG_TERM_SOMATIC).prefers("I1");

    PlacePlan plan = plan(() -> atOnce);

    assertThat(plan.placements())
        .extracting(each -> each.unitId().value())
        .as("the place that R1 leaves")
        .containsExactly("A");
    assertThat(plan.relocations())
        .extracting(ProposedRelocation::personId, ProposedRelocation::toUnitId)
        .containsExactly(tuple(new PersonId("R1"), new UnitId("B")));
    assertThat(plan.unplaced()).isEmpty();
  }

  private PlacePlan plan(BooleanSupplier stopped) {
    var snapshot = town.snapshot();
    if (!(RuleSets.resolve(snapshot.ruleSet()) instanceof Resolution.Resolved(var rules))) {
      throw new AssertionError("The rule set is refused");
    }
    return new PlacePlanner().plan(snapshot, rules, stopped, progress -> {});
  }
}
