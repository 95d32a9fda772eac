package no.romslig.solver.run.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.check.SnapshotReader;
import no.romslig.solver.check.SnapshotReading;
import no.romslig.solver.json.SnapshotWriter;
import no.romslig.solver.proposal.Certificate.PlacementStatus;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.run.ProposalRejectedException;
import no.romslig.solver.run.SolveSettings;
import no.romslig.solver.run.Solver;
import org.junit.jupiter.api.Test;

/**
 * Whatever snapshot is read, the audit accepts what the solver proposes for it. More towns are
 * tried with {@code -Dromslig.accepted=4000}.
 */
class AcceptedProposalsTest {

  private static final int TOWNS = Integer.getInteger("romslig.accepted", 500);

  private final List<String> rejected = new ArrayList<>();
  private int unproven;

  @Test
  void everyProposalForTownsWithoutCouplesIsAccepted() {
    solveAll(false);

    assertThat(rejected).isEmpty();
    assertThat(unproven).isLessThanOrEqualTo(TOWNS / 200);
  }

  @Test
  void everyProposalForTownsWithCouplesIsAccepted() {
    solveAll(true);

    assertThat(rejected).isEmpty();
    assertThat(unproven).isLessThanOrEqualTo(TOWNS / 50);
  }

  private void solveAll(boolean couples) {
    for (long seed = 0; seed < TOWNS; seed++) {
      try {
        Proposal proposal = solve(seed, couples);
        var status = proposal.certificate().optimality().placements().status();
        unproven += status == PlacementStatus.BEST_FOUND ? 1 : 0;
      } catch (ProposalRejectedException e) {
        rejected.add("seed " + seed + ": " + e.certificate().violations());
      }
    }
  }

  private static Proposal solve(long seed, boolean couples) {
    String text = new SnapshotWriter().text(RandomTown.of(seed, couples));
    if (!(new SnapshotReader().read(text.getBytes(StandardCharsets.UTF_8))
        instanceof SnapshotReading.Read read)) {
      throw new AssertionError("The town of seed " + seed + " is refused");
    }
    return new Solver()
        .solve(
            read.snapshot(), read.ruleSet(), read.snapshotHash(), SolveSettings.ofSteps(seed, 500));
  }
}
