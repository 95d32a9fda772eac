package no.romslig.solver.run.place;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import no.romslig.solver.check.SnapshotReader;
import no.romslig.solver.check.SnapshotReading;
import no.romslig.solver.json.SnapshotWriter;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.run.Previous;
import no.romslig.solver.run.SolveSettings;
import no.romslig.solver.run.Solver;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.OneChange;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Unit;
import org.jspecify.annotations.Nullable;

/** A random small town with its proposal, then one thing that happens there. */
record ReplannedTown(SnapshotReading.Read before, Proposal last, SnapshotReading.Read after) {

  private static final SolveSettings SETTINGS = SolveSettings.ofSteps(1, 300);

  /** Null where the change makes the town one that is refused. */
  static @Nullable ReplannedTown of(long seed, boolean couples) {
    SnapshotReading.Read before = read(RandomTown.of(seed, couples));
    if (before == null) {
      throw new AssertionError("The town of seed " + seed + " is refused");
    }
    Proposal last = solved(before);
    SnapshotReading.Read after = read(changed(before.snapshot(), last, seed));
    return after == null ? null : new ReplannedTown(before, last, after);
  }

  private static Snapshot changed(Snapshot town, Proposal last, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Placement> cases =
        last.placements().stream().filter(each -> each.caseId() != null).toList();
    return switch ((int) (seed % 4)) {
      case 0 -> {
        var who = town.occupancies();
        yield who.isEmpty()
            ? town
            : OneChange.death(town, who.get(random.nextInt(who.size())).personId());
      }
      case 1 -> {
        if (cases.isEmpty()) {
          yield town;
        }
        Placement one = cases.get(random.nextInt(cases.size()));
        yield one.caseId() == null ? town : OneChange.declined(town, one.caseId(), one.unitId());
      }
      case 2 -> {
        List<Case> like = town.cases();
        yield OneChange.newRight(town, like.get(random.nextInt(like.size())));
      }
      default -> {
        List<Unit> units = new ArrayList<>();
        town.institutions().forEach(i -> i.wards().forEach(w -> units.addAll(w.units())));
        Unit unit = units.get(random.nextInt(units.size()));
        yield OneChange.closed(town, unit.id(), town.asOf().plusDays(random.nextInt(60)));
      }
    };
  }

  private static SnapshotReading.@Nullable Read read(Snapshot town) {
    String text = new SnapshotWriter().text(town);
    return new SnapshotReader().read(text.getBytes(StandardCharsets.UTF_8))
            instanceof SnapshotReading.Read read
        ? read
        : null;
  }

  static Proposal solved(SnapshotReading.Read town) {
    return new Solver().solve(town.snapshot(), town.ruleSet(), town.snapshotHash(), SETTINGS);
  }

  /** The proposal that comes from the last one. */
  Proposal next(SnapshotReading.Read town, @Nullable Integer maxChanges) {
    return new Solver()
        .solveAgain(
            town.snapshot(),
            town.ruleSet(),
            town.snapshotHash(),
            Previous.of(last, maxChanges),
            SETTINGS);
  }
}
