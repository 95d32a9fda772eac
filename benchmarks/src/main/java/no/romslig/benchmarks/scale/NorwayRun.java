package no.romslig.benchmarks.scale;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import no.romslig.benchmarks.instance.Instance;
import no.romslig.benchmarks.report.Figures;
import no.romslig.benchmarks.report.Table;
import no.romslig.solver.json.DocumentHash;
import no.romslig.solver.json.SnapshotWriter;
import no.romslig.solver.proposal.Certificate.PlacementStatus;
import no.romslig.solver.proposal.Certificate.StayOptimality;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.run.SolveSettings;
import no.romslig.solver.run.Solver;

/** One municipality after another, each from its snapshot to an audited, explained proposal. */
public final class NorwayRun {

  private final List<Row> rows = new ArrayList<>();
  private long mebibytes;

  /**
   * One municipality.
   *
   * @param seconds from the snapshot to the proposal; making the snapshot is not counted
   */
  public record Row(
      int number, int units, int cases, double seconds, boolean proven, StayOptimality stays) {}

  private NorwayRun() {}

  /**
   * Plans the first so many municipalities, smallest last.
   *
   * @param each how long the search for better stays may take in each
   */
  public static NorwayRun over(List<Integer> numbers, Duration each, Consumer<Row> told) {
    NorwayRun run = new NorwayRun();
    try (HeapWatch heap = new HeapWatch()) {
      for (int number : numbers) {
        Row row = plan(number, Norway.municipality(number), each);
        run.rows.add(row);
        told.accept(row);
      }
      run.mebibytes = heap.mebibytes();
    }
    return run;
  }

  private static Row plan(int number, Instance instance, Duration limit) {
    String hash = DocumentHash.of(new SnapshotWriter().text(instance.snapshot()));
    SolveSettings settings =
        new SolveSettings(1, null, limit, 1, () -> false, progress -> {}, null);
    long start = System.nanoTime();
    Proposal proposal = new Solver().solve(instance.snapshot(), instance.rules(), hash, settings);
    double seconds = (System.nanoTime() - start) / 1e9;
    var optimality = proposal.certificate().optimality();
    int units =
        instance.snapshot().institutions().stream()
            .flatMap(institution -> institution.wards().stream())
            .mapToInt(ward -> ward.units().size())
            .sum();
    return new Row(
        number,
        units,
        instance.snapshot().cases().size(),
        seconds,
        optimality.placements().status() == PlacementStatus.PROVEN_OPTIMAL,
        optimality.stays());
  }

  /** In the order of planning. */
  public List<Row> rows() {
    return List.copyOf(rows);
  }

  /** The sum, and how the municipalities stand by size. */
  public Table table() {
    Table table =
        new Table(
            "municipalities",
            "units",
            "cases",
            "time",
            "longest",
            "places proven",
            "missing",
            "bound");
    add(table, "all " + rows.size(), 0, Integer.MAX_VALUE);
    add(table, "from 1 000 units", 1_000, Integer.MAX_VALUE);
    add(table, "300 to 1 000", 300, 1_000);
    add(table, "100 to 300", 100, 300);
    add(table, "below 100", 0, 100);
    return table;
  }

  private void add(Table table, String name, int from, int to) {
    List<Row> some = rows.stream().filter(row -> row.units >= from && row.units < to).toList();
    table.add(
        name + (from > 0 || to < Integer.MAX_VALUE ? ": " + some.size() : ""),
        some.stream().mapToInt(Row::units).sum(),
        some.stream().mapToInt(Row::cases).sum(),
        Figures.seconds(some.stream().mapToDouble(Row::seconds).sum()),
        Figures.seconds(some.stream().mapToDouble(Row::seconds).max().orElse(0)),
        some.stream().filter(Row::proven).count(),
        some.stream().mapToLong(row -> row.stays.value()).sum(),
        some.stream().mapToLong(row -> row.stays.bound()).sum());
  }

  /** The largest heap that a collection left behind. */
  public long mebibytes() {
    return mebibytes;
  }
}
