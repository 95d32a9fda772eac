package no.romslig.benchmarks.cli;

import java.util.List;
import java.util.concurrent.Callable;
import no.romslig.benchmarks.replan.ReplanRun;
import no.romslig.benchmarks.report.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The next proposal from the last one. */
@Command(
    name = "replan",
    description = {
      "One thing happens in a town, and the next proposal comes from the last one, in a warm JVM.",
      "  replan romsvik storby%n"
    })
final class ReplanCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "TOWN",
      defaultValue = "romsvik",
      description = "Sample municipalities (default: ${DEFAULT-VALUE}).")
  private List<String> towns = List.of();

  @Option(
      names = "--times",
      paramLabel = "N",
      defaultValue = "9",
      description = "How often each thing happens (default: ${DEFAULT-VALUE}).")
  private int times;

  @Option(
      names = "--steps",
      paramLabel = "N",
      defaultValue = "20000",
      description = "Of the search for the first proposal's stays (default: ${DEFAULT-VALUE}).")
  private long steps;

  @Override
  public Integer call() {
    Table table = ReplanRun.table();
    for (String town : towns) {
      ReplanRun run = new ReplanRun(town, steps);
      // Once unmeasured, so that the first does not pay for a cold machine.
      run.addTo(ReplanRun.table(), Math.min(times, 3));
      run.addTo(table, times);
      System.err.println(table);
    }
    System.out.println(table);
    return 0;
  }
}
