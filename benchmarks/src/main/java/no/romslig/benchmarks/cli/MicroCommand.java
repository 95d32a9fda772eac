package no.romslig.benchmarks.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.openjdk.jmh.Main;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Hands everything behind it to JMH. */
@Command(
    name = "micro",
    description = {
      "Measures the parts of a run one by one (JMH).",
      "What follows goes to JMH: a pattern of names, and its options, such as",
      "  micro AuditBenchmark -p town=storby -f 2%n"
    })
final class MicroCommand implements Callable<Integer> {

  @Unmatched private final List<String> arguments = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    Main.main(arguments.toArray(String[]::new));
    return 0;
  }
}
