package no.romslig.solver.run.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.RespiteStay;
import no.romslig.solver.run.place.PlacePlan;
import no.romslig.solver.snapshot.OneChange;
import no.romslig.solver.snapshot.Snapshot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A unit is closed for two weeks in a random small town, and its stays are planned anew. */
class ReplannedStaysTest {

  private static final int FREELY = 1_000_000;

  private static StayPlan again(RandomTown town, Snapshot after, Proposal last, int changes) {
    PlacePlan places = new PlacePlan(town.placements, List.of(), List.of(), 0, 0, 0, true, 0);
    return new StayPlanner()
        .replan(after, town.rules.ruleSet(), places, last, changes, changes > 0, 7);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void noPlanBreaksAHardRule(int part) {
    for (int seed = part * 25; seed < part * 25 + 25; seed++) {
      RandomTown town = new RandomTown(seed, 2 + seed % 7, 60 + seed % 5 * 30);
      Proposal last = AuditedStaysTest.proposal(town, town.plan(300));
      Snapshot after = closed(town, last);

      StayPlan next = again(town, after, last, FREELY);

      Facts facts = new Facts(after, town.rules.ruleSet(), town.placements, List.of());
      assertThat(new NaivePlan(facts, next).breaches()).as("seed %d", seed).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void withoutRoomForChangesOnlyThoseInTheClosedUnitHaveOtherStays(int part) {
    int closedStays = 0;
    for (int seed = part * 25; seed < part * 25 + 25; seed++) {
      RandomTown town = new RandomTown(seed, 2 + seed % 7, 60 + seed % 5 * 30);
      Proposal last = AuditedStaysTest.proposal(town, town.plan(300));
      if (last.respiteStays().isEmpty()) {
        continue;
      }
      Snapshot after = closed(town, last);

      StayPlan next = again(town, after, last, 0);

      if (!last.respiteStays().containsAll(published(next))) {
        // What the closed stay had kept from being held comes back, and takes other beds.
        continue;
      }
      Set<RespiteStay> gone = new HashSet<>(last.respiteStays());
      next.respiteStays().forEach(gone::remove);
      RespiteStay hit = last.respiteStays().getFirst();
      assertThat(gone)
          .as("seed %d", seed)
          .allSatisfy(each -> assertThat(each.unitId()).isEqualTo(hit.unitId()));
      closedStays += gone.size();
    }

    assertThat(closedStays).isPositive();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void whatIsPublishedAndStillPossibleIsKept(int part) {
    for (int seed = part * 25; seed < part * 25 + 25; seed++) {
      RandomTown town = new RandomTown(seed, 2 + seed % 7, 60 + seed % 5 * 30);
      Proposal last = AuditedStaysTest.proposal(town, town.plan(300));
      Snapshot after = closed(town, last);
      StayPlan afresh = Plans.plan(after, town.rules.ruleSet(), town.placements, List.of(), 300);

      StayPlan next = again(town, after, last, FREELY);

      assertThat(published(next)).as("seed %d", seed).isEqualTo(published(afresh));
      assertThat(next.alerts()).isEqualTo(afresh.alerts());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void theSameIsPlannedAgainToTheNight(int part) {
    for (int seed = part * 10; seed < part * 10 + 10; seed++) {
      RandomTown town = new RandomTown(seed, 6, 120);
      Proposal last = AuditedStaysTest.proposal(town, town.plan(300));
      Snapshot after = closed(town, last);

      assertThat(again(town, after, last, FREELY)).isEqualTo(again(town, after, last, FREELY));
    }
  }

  private static List<RespiteStay> published(StayPlan plan) {
    return plan.respiteStays().stream().filter(RespiteStay::published).toList();
  }

  private static Snapshot closed(RandomTown town, Proposal last) {
    Snapshot before = town.town().snapshot();
    if (last.respiteStays().isEmpty()) {
      return before;
    }
    RespiteStay hit = last.respiteStays().getFirst();
    return OneChange.closed(before, hit.unitId(), hit.from());
  }
}
