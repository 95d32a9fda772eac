package no.romslig.benchmarks.scale;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import no.romslig.benchmarks.instance.Instance;
import no.romslig.solver.audit.Auditor;
import no.romslig.solver.check.SnapshotReader;
import no.romslig.solver.check.SnapshotReading;
import no.romslig.solver.explain.ReasonWriter;
import no.romslig.solver.json.SnapshotWriter;
import no.romslig.solver.proposal.Certificate;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.SolverRun;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.run.Draft;
import no.romslig.solver.run.SolveSettings;
import no.romslig.solver.run.place.PlacePlan;
import no.romslig.solver.run.place.PlacePlanner;
import no.romslig.solver.run.stay.StayPlan;
import no.romslig.solver.run.stay.StayPlanner;
import no.romslig.solver.snapshot.Snapshot;

/**
 * One instance, part by part: the seconds of each, and the heap that was needed. Parts that are too
 * long are left out, with those that need them.
 */
public final class SizeRun {

  /**
   * What came of it.
   *
   * @param seconds of each part that was done
   * @param mebibytes the largest heap that a collection left behind
   * @param proven whether the lasting places are proven optimal
   * @param violations what the audit found, where it was done
   */
  public record Result(
      int places, Map<Part, Double> seconds, long mebibytes, boolean proven, int violations) {}

  private final Map<Part, Double> seconds = new EnumMap<>(Part.class);
  private final Set<Part> wanted;

  private SizeRun(Set<Part> wanted) {
    this.wanted = wanted;
  }

  /**
   * Measures the parts.
   *
   * @param places how large the instance is
   * @param wanted the parts to measure; the lasting places always
   */
  public static Result of(Instance instance, int places, Set<Part> wanted) {
    System.gc(); // so that what was before does not count
    try (HeapWatch heap = new HeapWatch()) {
      SizeRun run = new SizeRun(wanted);
      return run.measure(instance.snapshot(), instance.rules(), places, heap);
    }
  }

  private Result measure(Snapshot snapshot, RuleSet rules, int places, HeapWatch heap) {
    String hash = "";
    if (wanted.contains(Part.CHECK)) {
      byte[] document = new SnapshotWriter().text(snapshot).getBytes(StandardCharsets.UTF_8);
      SnapshotReading reading = timed(Part.CHECK, () -> new SnapshotReader().read(document));
      if (!(reading instanceof SnapshotReading.Read read)) {
        throw new IllegalStateException("an instance has faults: " + reading);
      }
      hash = read.snapshotHash();
    }
    PlacePlan plan = timed(Part.PLACES, () -> new PlacePlanner().plan(snapshot, rules));
    int violations = 0;
    if (wanted.contains(Part.FIRST_STAYS)) {
      StayPlan stays = timed(Part.FIRST_STAYS, () -> firstStays(snapshot, rules, plan));
      violations = finish(snapshot, rules, hash, plan, stays);
    }
    return new Result(places, Map.copyOf(seconds), heap.mebibytes(), plan.proven(), violations);
  }

  private int finish(
      Snapshot snapshot, RuleSet rules, String hash, PlacePlan plan, StayPlan stays) {
    SolverRun run = new SolverRun("romslig", "", 1, 0, 0, List.of());
    Proposal draft = timed(Part.ALERTS, () -> Draft.of(snapshot, rules, hash, run, plan, stays));
    int violations = 0;
    if (wanted.contains(Part.AUDIT)) {
      Certificate found =
          timed(Part.AUDIT, () -> new Auditor().audit(snapshot, rules, hash, draft));
      violations = found.violations().size();
    }
    if (wanted.contains(Part.REASONS)) {
      timed(Part.REASONS, () -> new ReasonWriter().explain(snapshot, rules, draft));
    }
    return violations;
  }

  private <T> T timed(Part part, Supplier<T> work) {
    long start = System.nanoTime();
    T made = work.get();
    seconds.put(part, (System.nanoTime() - start) / 1e9);
    return made;
  }

  private static StayPlan firstStays(Snapshot snapshot, RuleSet rules, PlacePlan plan) {
    return new StayPlanner()
        .plan(snapshot, rules, plan.placements(), plan.relocations(), SolveSettings.ofSteps(1, 0));
  }
}
