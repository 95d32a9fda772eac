package no.romslig.benchmarks.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import no.romslig.benchmarks.survey.PlaceSurvey;
import no.romslig.benchmarks.survey.WholeSurvey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Thousands of small random municipalities. */
@Command(
    name = "survey",
    description = {
      "Random municipalities of all shapes: whether anything happens that must not.",
      "  survey --places 1000 --whole 10000%n"
    })
final class SurveyCommand implements Callable<Integer> {

  @Option(
      names = "--places",
      paramLabel = "N",
      defaultValue = "0",
      description = "How many to compare with SCIP or CP-SAT (default: ${DEFAULT-VALUE}).")
  private long places;

  @Option(
      names = "--whole",
      paramLabel = "N",
      defaultValue = "0",
      description = "How many to plan and audit (default: ${DEFAULT-VALUE}).")
  private long whole;

  @Option(
      names = "--from",
      paramLabel = "SEED",
      defaultValue = "1",
      description = "The first seed (default: ${DEFAULT-VALUE}).")
  private long from;

  @Option(
      names = "--limit",
      paramLabel = "SECONDS",
      defaultValue = "10",
      description = "For the general solver in each (default: ${DEFAULT-VALUE}).")
  private long limit;

  @Option(
      names = "--steps",
      paramLabel = "N",
      defaultValue = "1000",
      description = "Of search for stays in each (default: ${DEFAULT-VALUE}).")
  private long steps;

  @Option(
      names = "--checked-every",
      paramLabel = "K",
      defaultValue = "50",
      description = "In one of so many, each step is checked (default: ${DEFAULT-VALUE}).")
  private int checkedEvery;

  @Override
  public Integer call() {
    int faults = 0;
    if (places > 0) {
      PlaceSurvey survey = PlaceSurvey.of(seeds(places), Duration.ofSeconds(limit));
      System.out.println(survey.table());
      System.out.println("Not asked, since days could decide: " + survey.refused());
      System.out.println("Different, by seed: " + survey.different() + "\n");
      faults += survey.different().size();
    }
    if (whole > 0) {
      WholeSurvey survey = WholeSurvey.of(seeds(whole), steps, checkedEvery);
      System.out.println(survey.table());
      survey.faults().forEach((seed, fault) -> System.out.println(seed + ": " + fault));
      faults += survey.faults().size();
    }
    return faults == 0 ? 0 : 1;
  }

  private LongStream seeds(long count) {
    return LongStream.range(from, from + count);
  }
}
