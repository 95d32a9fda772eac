package no.romslig.benchmarks.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Measures Romslig. */
@Command(
    name = "benchmarks",
    description = "Measures Romslig; docs/performance.md tells what came of it.%n",
    mixinStandardHelpOptions = true,
    subcommands = {
      MicroCommand.class,
      InstanceCommand.class,
      CompareCommand.class,
      ScaleCommand.class,
      NorwayCommand.class,
      ReplanCommand.class,
      SurveyCommand.class,
      ValuesCommand.class
    })
public final class Benchmarks {

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Benchmarks()).execute(arguments));
  }
}
