package no.romslig.solver.run.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
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
    solveAll(false, () -> false);

    assertThat(rejected).isEmpty();
    assertThat(unproven).isLessThanOrEqualTo(TOWNS / 200);
  }

  @Test
  void everyProposalForTownsWithCouplesIsAccepted() {
    solveAll(true, () -> false);

    assertThat(rejected).isEmpty();
    assertThat(unproven).isLessThanOrEqualTo(TOWNS / 50);
  }

  @Test
  void aRunThatIsStoppedAtOnceHasAnAcceptedProposalToo() {
    solveAll(false, () -> true);
    solveAll(true, () -> true);

    assertThat(rejected).isEmpty();
  }

  private void solveAll(boolean couples, BooleanSupplier stopped) {
    for (long seed = 0; seed < TOWNS; seed++) {
      try {
        Proposal proposal = solve(seed, couples, stopped);
        var status = proposal.certificate().optimality().placements().status();
        unproven += status == PlacementStatus.BEST_FOUND ? 1 : 0;
      } catch (ProposalRejectedException e) {
        rejected.add("seed " + seed + ": " + e.certificate().violations());
      }
    }
  }

  private static Proposal solve(long seed, boolean couples, BooleanSupplier stopped) {
    String text = new SnapshotWriter().text(RandomTown.of(seed, couples));
    if (!(new SnapshotReader().read(text.getBytes(StandardCharsets.UTF_8))
        instanceof SnapshotReading.Read read)) {
      throw new AssertionError("The town of seed " + seed + " is refused");
    }
    return new Solver()
        .solve(
            read.snapshot(),
            read.ruleSet(),
            read.snapshotHash(),
            new SolveSettings(seed, 500L, Duration.ofDays(1), 1, stopped, progress -> {}, null));
  }
}
