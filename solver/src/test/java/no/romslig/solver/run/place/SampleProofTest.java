package no.romslig.solver.run.place;

import static org.assertj.core.api.Assertions.assertThat;

import no.romslig.solver.proposal.Certificate.PlacementStatus;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.rules.Resolution;
import no.romslig.solver.rules.RuleSets;
import no.romslig.solver.run.SolveSettings;
import no.romslig.solver.run.Solver;
import no.romslig.solver.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is proposed for a whole sample is proven, also where large sets are written once. */
class SampleProofTest {

  @ParameterizedTest
  @ValueSource(strings = {"fjordvik", "romsvik"})
  void theOrderOfNeedIsProven(String sample) {
    var certificate = solve(sample).certificate();

    assertThat(certificate.isClean()).isTrue();
    assertThat(certificate.optimality().placements().status())
        .isEqualTo(PlacementStatus.PROVEN_OPTIMAL);
  }

  @Test
  void aLargeSetThatTheSamePeopleHoldIsWrittenOnce() {
    var witnesses = solve("romsvik").unplaced().stream().map(each -> each.witness()).toList();

    assertThat(witnesses).anyMatch(each -> each != null && each.sameAs() != null);
  }

  private static Proposal solve(String sample) {
    var snapshot = Samples.generate(sample, 1);
    if (!(RuleSets.resolve(snapshot.ruleSet()) instanceof Resolution.Resolved(var rules))) {
      throw new AssertionError("The rule set is refused");
    }
    return new Solver().solve(snapshot, rules, "0123", SolveSettings.ofSteps(1, 0));
  }
}
