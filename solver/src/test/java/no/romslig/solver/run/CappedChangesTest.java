package no.romslig.solver.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import no.romslig.solver.check.SnapshotReading;
import no.romslig.solver.json.ProposalWriter;
import no.romslig.solver.proposal.Change;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.RespiteStay;
import no.romslig.solver.proposal.Revision;
import no.romslig.solver.sample.Samples;
import no.romslig.solver.snapshot.OneChange;
import no.romslig.solver.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * However many changes are allowed, in an invented town on which one thing after another comes
 * (docs/problem.md, section 11).
 */
class CappedChangesTest {

  private static final SolveSettings SETTINGS = SolveSettings.ofSteps(1, 200);

  /** A town with its proposal, and what the town is like after one thing has come. */
  private record Story(Proposal last, List<Snapshot> after) {

    static Story of(long seed) {
      SnapshotReading.Read town = Replans.read(Samples.generate("fjordvik", seed));
      Proposal last =
          new Solver().solve(town.snapshot(), town.ruleSet(), town.snapshotHash(), SETTINGS);
      SplittableRandom random = new SplittableRandom(seed);
      List<Placement> placed =
          last.placements().stream().filter(each -> each.caseId() != null).toList();
      Placement one = placed.get(random.nextInt(placed.size()));
      Placement other = placed.get(random.nextInt(placed.size()));
      RespiteStay stay = last.respiteStays().get(random.nextInt(last.respiteStays().size()));
      var cases = town.snapshot().cases();
      List<Snapshot> after = new ArrayList<>();
      after.add(OneChange.death(town.snapshot(), one.personId()));
      after.add(
          OneChange.declined(
              town.snapshot(), Objects.requireNonNull(other.caseId()), other.unitId()));
      after.add(OneChange.newRight(town.snapshot(), cases.get(random.nextInt(cases.size()))));
      after.add(OneChange.closed(town.snapshot(), stay.unitId(), stay.from()));
      after.add(town.snapshot());
      return new Story(last, after);
    }

    Proposal next(Snapshot after, @Nullable Integer most) {
      return Replans.next(after, last, most, SETTINGS);
    }
  }

  private static List<Change> changes(Proposal proposal) {
    return Objects.requireNonNull(proposal.revision()).changes();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void noMoreChangesAreMadeThanAreAllowedOrMustBe(long seed) {
    Story story = Story.of(seed);
    for (Snapshot after : story.after()) {
      int mustBe = changes(story.next(after, 0)).size();
      int freely = changes(story.next(after, null)).size();

      for (int most = 1; most <= freely; most++) {
        assertThat(changes(story.next(after, most)))
            .as("%d allowed, %d must be", most, mustBe)
            .hasSizeLessThanOrEqualTo(Math.max(most, mustBe));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void withoutAnyAllowedTheSamePeopleArePlacedAndNoMoreIsChanged(long seed) {
    Story story = Story.of(seed);
    for (Snapshot after : story.after()) {
      Proposal none = story.next(after, 0);
      Proposal freely = story.next(after, null);

      assertThat(casesPlaced(none)).isEqualTo(casesPlaced(freely));
      assertThat(changes(none)).hasSizeLessThanOrEqualTo(changes(freely).size());
    }
    assertThat(changes(story.next(story.after().getLast(), 0)))
        .as("where nothing has come, nothing must change")
        .isEmpty();
  }

  private static Set<String> casesPlaced(Proposal proposal) {
    return proposal.placements().stream()
        .map(each -> String.valueOf(each.caseId()))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void moreAllowedThanAreNeededIsAsIfAnyNumberWere(long seed) {
    Story story = Story.of(seed);
    for (Snapshot after : story.after()) {
      Proposal freely = story.next(after, null);

      Proposal amply = story.next(after, changes(freely).size() + 1);

      assertThat(masked(amply)).isEqualTo(masked(freely));
    }
  }

  private static String masked(Proposal proposal) {
    Revision revision = Objects.requireNonNull(proposal.revision());
    Revision unlimited = new Revision(revision.previous(), null, revision.changes());
    return new ProposalWriter()
        .text(proposal.withRevision(unlimited, proposal.score()))
        .replaceAll("\"(elapsedMillis|steps)\": \\d+", "");
  }
}
