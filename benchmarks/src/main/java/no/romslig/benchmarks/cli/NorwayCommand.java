package no.romslig.benchmarks.cli;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import no.romslig.benchmarks.scale.Norway;
import no.romslig.benchmarks.scale.NorwayRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** All of Norway, one municipality after another. */
@Command(
    name = "norway",
    description = {
      "357 municipalities of Norway's sizes, one after another in one process.",
      "  norway --seconds 3%n"
    })
final class NorwayCommand implements Callable<Integer> {

  @Option(
      names = "--seconds",
      paramLabel = "S",
      defaultValue = "3",
      description = "To look for better stays in each (default: ${DEFAULT-VALUE}).")
  private long seconds;

  @Option(
      names = "--every",
      paramLabel = "K",
      defaultValue = "1",
      description = "Only every so many of them, for a short run (default: all).")
  private int every;

  @Override
  public Integer call() {
    List<Integer> numbers =
        IntStream.rangeClosed(1, Norway.sizes().size())
            .filter(number -> number % every == 0)
            .boxed()
            .toList();
    NorwayRun run =
        NorwayRun.over(
            numbers, Duration.ofSeconds(seconds), row -> System.err.println(row.toString()));
    System.out.println(run.table());
    System.out.println("Heap: " + run.mebibytes() + " MiB at the most after a collection");
    return 0;
  }
}
