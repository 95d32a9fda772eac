package no.romslig.solver.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import no.romslig.solver.proposal.Certificate.PlacementStatus;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.rules.Resolution;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.rules.RuleSets;
import no.romslig.solver.run.Progress.Phase;
import no.romslig.solver.run.place.PlacePlan;
import no.romslig.solver.run.place.PlacePlanner;
import no.romslig.solver.sample.Samples;
import no.romslig.solver.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunProgressTest {

  private static final long STEPS = 3_000;

  private final Snapshot town = Samples.generate("fjordvik", 1);
  private final List<Progress> told = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void everyPhaseIsToldInItsOrderAndNothingEverRunsBackwards(boolean drafts) {
    Proposal proposal = solve(() -> false, drafts ? draft -> {} : null);

    assertThat(told)
        .extracting(Progress::phase)
        .isSorted()
        .contains(Phase.MODEL, Phase.RANKING, Phase.DATES, Phase.WISHES, Phase.DRAFT)
        .contains(Phase.STAYS, Phase.AUDIT, Phase.REASONS, Phase.DONE)
        .doesNotContain(Phase.CHECKING);
    assertThat(told).extracting(Progress::elapsed).isSorted();
    assertThat(told).extracting(Progress::steps).isSorted();
    assertThat(told.getLast().steps()).isEqualTo(proposal.solver().steps());
  }

  @Test
  void goingDownTheRankingEveryoneIsCounted() {
    PlacePlan plan = new PlacePlanner().plan(town, rules(), () -> false, told::add);

    for (Phase phase : List.of(Phase.RANKING, Phase.DATES)) {
      List<Progress> ofPhase = told.stream().filter(each -> each.phase() == phase).toList();
      assertThat(ofPhase).extracting(Progress::settled).isSorted().startsWith(0L);
      assertThat(ofPhase.getLast().settled()).isEqualTo(ofPhase.getLast().total()).isPositive();
    }
    assertThat(told.getLast().steps()).isEqualTo(plan.questions());
    assertThat(told).noneMatch(each -> each.phase().knowsStays());
  }

  @Test
  void whoIsToldNeverChangesTheProposal() {
    Proposal watched = solve(() -> false, draft -> {});
    Proposal alone =
        new Solver().solve(town, rules(), "0".repeat(64), SolveSettings.ofSteps(1, STEPS));

    assertThat(watched.placements()).isEqualTo(alone.placements());
    assertThat(watched.respiteStays()).isEqualTo(alone.respiteStays());
    assertThat(watched.solver().steps()).isEqualTo(alone.solver().steps());
  }

  @ParameterizedTest
  @EnumSource(
      value = Phase.class,
      names = {"MODEL", "RANKING", "DATES"})
  void stoppedBeforeTheDaysAreSettledItClaimsNoProofThatNothingIsBetter(Phase when) {
    Proposal proposal = solve(() -> isReached(when), null);

    assertThat(proposal.certificate().optimality().placements().status())
        .isEqualTo(PlacementStatus.BEST_FOUND);
    assertThat(proposal.certificate().isClean()).isTrue();
    assertThat(cases(proposal)).as("who is placed").isEqualTo(cases(solve(() -> false, null)));
  }

  @Test
  void stoppedOnlyWhileStaysArePlannedItKeepsItsProof() {
    Proposal proposal = solve(() -> isReached(Phase.STAYS), null);

    assertThat(proposal.certificate().optimality().placements().status())
        .isEqualTo(PlacementStatus.PROVEN_OPTIMAL);
  }

  private boolean isReached(Phase phase) {
    return told.stream().anyMatch(each -> each.phase().compareTo(phase) >= 0);
  }

  private static List<String> cases(Proposal proposal) {
    return proposal.placements().stream()
        .map(each -> String.valueOf(each.caseId()))
        .sorted()
        .toList();
  }

  private Proposal solve(BooleanSupplier stopped, @Nullable ProposalListener drafts) {
    SolveSettings settings =
        new SolveSettings(1, STEPS, Duration.ofDays(1), 1, stopped, told::add, drafts);
    return new Solver().solve(town, rules(), "0".repeat(64), settings);
  }

  private RuleSet rules() {
    if (!(RuleSets.resolve(town.ruleSet()) instanceof Resolution.Resolved(var rules))) {
      throw new AssertionError("The rule set is refused");
    }
    return rules;
  }
}
