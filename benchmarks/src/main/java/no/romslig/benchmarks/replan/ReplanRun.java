package no.romslig.benchmarks.replan;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.romslig.benchmarks.report.Figures;
import no.romslig.benchmarks.report.Table;
import no.romslig.solver.check.SnapshotReader;
import no.romslig.solver.check.SnapshotReading;
import no.romslig.solver.json.SnapshotWriter;
import no.romslig.solver.proposal.Change;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.run.Previous;
import no.romslig.solver.run.Progress;
import no.romslig.solver.run.SolveSettings;
import no.romslig.solver.run.Solver;
import no.romslig.solver.sample.Samples;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Lets one thing after another happen in a sample town, each from the same last proposal. */
public final class ReplanRun {

  private static final JsonMapper MAPPER = new JsonMapper();

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final String name;
  private final String document;
  private final Previous last;

  /** How one re-planning went. */
  private record Result(double planned, double busy, double whole, int changes, double kept) {}

  /**
   * A town with its proposal.
   *
   * @param steps how many the proposal's stays are improved by
   */
  public ReplanRun(String name, long steps) {
    this.name = name;
    document = new SnapshotWriter().text(Samples.generate(name, 1));
    SnapshotReading.Read town = read(document);
    last =
        Previous.of(
            new Solver()
                .solve(
                    town.snapshot(),
                    town.ruleSet(),
                    town.snapshotHash(),
                    SolveSettings.ofSteps(1, steps)),
            null);
  }

  /** An empty table for {@link #addTo}. */
  public static Table table() {
    return new Table(
        "town",
        "what happens",
        "planned, median",
        "of it on the processor",
        "with audit and reasons, median",
        "longest",
        "changes, median",
        "most",
        "of what it does not hit, unchanged");
  }

  /**
   * Adds a row for each kind of thing.
   *
   * @param times how often each happens, to someone else each time
   */
  public void addTo(Table table, int times) {
    for (OneThing thing : OneThing.values()) {
      List<Result> results = new ArrayList<>();
      for (int which = 0; which < times; which++) {
        results.add(measure(thing, which));
      }
      table.add(
          name,
          thing.words(),
          Figures.seconds(middle(results.stream().map(Result::planned).sorted().toList())),
          Figures.seconds(middle(results.stream().map(Result::busy).sorted().toList())),
          Figures.seconds(middle(results.stream().map(Result::whole).sorted().toList())),
          Figures.seconds(results.stream().mapToDouble(Result::whole).max().orElse(0)),
          middle(results.stream().map(Result::changes).sorted().toList()),
          results.stream().mapToInt(Result::changes).max().orElse(0),
          Figures.percent(results.stream().mapToDouble(Result::kept).average().orElse(1)));
    }
  }

  private static <T> T middle(List<T> sorted) {
    return sorted.get(sorted.size() / 2);
  }

  private Result measure(OneThing thing, int which) {
    ObjectNode tree = (ObjectNode) MAPPER.readTree(document);
    int hit = thing.happen(tree, last.proposal(), which);
    SnapshotReading.Read town = read(MAPPER.writeValueAsString(tree));
    List<Duration> audit = new ArrayList<>();
    List<Long> busy = new ArrayList<>(List.of(THREADS.getCurrentThreadCpuTime()));
    SolveSettings settings =
        new SolveSettings(
            1,
            null,
            Duration.ofDays(1),
            Runtime.getRuntime().availableProcessors(),
            () -> false,
            progress -> {
              if (progress.phase() == Progress.Phase.AUDIT) {
                audit.add(progress.elapsed());
                busy.add(THREADS.getCurrentThreadCpuTime());
              }
            },
            null);
    long start = System.nanoTime();
    Proposal next =
        new Solver()
            .solveAgain(town.snapshot(), town.ruleSet(), town.snapshotHash(), last, settings);
    double whole = (System.nanoTime() - start) / 1e9;
    List<Change> changes = Objects.requireNonNull(next.revision()).changes();
    long disturbed = changes.stream().filter(each -> each.change() != Change.Type.ADDED).count();
    int all = assignments(last.proposal());
    return new Result(
        audit.getFirst().toMillis() / 1e3,
        (busy.getLast() - busy.getFirst()) / 1e9,
        whole,
        changes.size(),
        1 - Math.max(0, disturbed - hit) / (double) (all - hit));
  }

  private static int assignments(Proposal proposal) {
    return proposal.placements().size()
        + proposal.relocations().size()
        + proposal.respiteStays().size()
        + proposal.shortStayPlacements().size();
  }

  private static SnapshotReading.Read read(String text) {
    return switch (new SnapshotReader().read(text.getBytes(StandardCharsets.UTF_8))) {
      case SnapshotReading.Read read -> read;
      case SnapshotReading.Refused refused ->
          throw new IllegalStateException("the town has faults: " + refused.issues());
    };
  }
}
