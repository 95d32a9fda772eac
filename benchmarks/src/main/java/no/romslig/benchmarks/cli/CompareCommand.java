package no.romslig.benchmarks.cli;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import no.romslig.benchmarks.compare.PlaceComparison;
import no.romslig.benchmarks.compare.StayComparison;
import no.romslig.benchmarks.instance.Family;
import no.romslig.benchmarks.instance.Instance;
import no.romslig.benchmarks.report.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Romslig against others, in one run on the same snapshots. */
@Command(
    name = "compare",
    description = {
      "Romslig against SCIP, CP-SAT, a plain Timefold and today's practice, in one run.",
      "  compare fjordvik-1 romsvik-1 --limit 30%n"
    })
final class CompareCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "NAME", description = "Instances; see: instance --list")
  private List<String> names = List.of();

  @Option(
      names = "--limit",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "For each contender and question (default: ${DEFAULT-VALUE}).")
  private long limit;

  @Option(names = "--no-places", negatable = true, description = "Leaves out lasting places.")
  private boolean places = true;

  @Option(names = "--no-stays", negatable = true, description = "Leaves out stays.")
  private boolean stays = true;

  @Override
  public Integer call() {
    Duration each = Duration.ofSeconds(limit);
    Table placing = PlaceComparison.table();
    Table staying = StayComparison.table();
    for (String name : names) {
      Instance instance = Family.named(name);
      if (places) {
        PlaceComparison.of(instance, each).addTo(placing);
        System.err.println(name + ": places compared");
      }
      if (stays) {
        StayComparison.of(instance, each).addTo(staying);
        System.err.println(name + ": stays compared");
      }
    }
    if (places) {
      System.out.println("Lasting places, limit " + limit + " s\n\n" + placing);
    }
    if (stays) {
      System.out.println("Stays, limit " + limit + " s\n\n" + staying);
    }
    return 0;
  }
}
