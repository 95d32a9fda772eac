package no.romslig.benchmarks.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import no.romslig.benchmarks.instance.Family;
import no.romslig.benchmarks.known.KnownValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is known of the public benchmark. */
@Command(
    name = "values",
    description = {
      "What Romslig's answers to the public benchmark are worth, each audited (docs/benchmark.md).",
      "  values whole-1000-1 whole-1000-2 --seconds 30%n"
    })
final class ValuesCommand implements Callable<Integer> {

  @Parameters(paramLabel = "NAME", description = "Instances (default: the whole benchmark).")
  private List<String> names = List.of();

  @Option(
      names = "--seconds",
      paramLabel = "S",
      defaultValue = "10",
      description = "To look for better stays in each (default: ${DEFAULT-VALUE}).")
  private long seconds;

  @Override
  public Integer call() {
    List<KnownValue> values = new ArrayList<>();
    for (String name : names.isEmpty() ? Family.names() : names) {
      KnownValue value = KnownValue.of(Family.named(name), Duration.ofSeconds(seconds));
      System.err.println(value);
      values.add(value);
    }
    System.out.println(KnownValue.table(values));
    return values.stream().allMatch(KnownValue::clean) ? 0 : 1;
  }
}
