package no.romslig.benchmarks.survey;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import no.romslig.benchmarks.instance.Instance;
import no.romslig.benchmarks.linear.Engine;
import no.romslig.benchmarks.place.PlaceAudit;
import no.romslig.benchmarks.place.PlaceQuestion;
import no.romslig.benchmarks.place.PlaceResult;
import no.romslig.benchmarks.place.RankedSearch;
import no.romslig.benchmarks.place.RomsligPlaces;
import no.romslig.benchmarks.report.Figures;
import no.romslig.benchmarks.report.Table;
import no.romslig.solver.run.place.PlacePlan;

/** Whether Romslig's lasting places are proven, and those of a general solver too. */
public final class PlaceSurvey {

  /** As in {@code compare}. */
  private static final int SCIP_BLOCK = 24;

  private static final int CP_SAT_BLOCK = 16;

  private final List<Town> towns = new ArrayList<>();
  private int refused;

  /**
   * One town.
   *
   * @param couples how many invoke the guarantee
   * @param chain how many move one after another, at the most, that one may come
   * @param finished whether the general solver knows that there is no better
   * @param equal whether it meets the same goals
   */
  public record Town(
      long seed,
      Engine engine,
      int couples,
      int chain,
      boolean proven,
      boolean finished,
      boolean equal,
      int faults,
      double ratio) {}

  private PlaceSurvey() {}

  /**
   * Compares town by town, with SCIP and CP-SAT in turn.
   *
   * @param limit for the general solver in each
   */
  public static PlaceSurvey of(LongStream seeds, Duration limit) {
    PlaceSurvey survey = new PlaceSurvey();
    seeds.forEach(seed -> survey.compare(seed, RandomTowns.town(seed), limit));
    return survey;
  }

  private void compare(long seed, Instance instance, Duration limit) {
    PlaceQuestion question;
    try {
      question = PlaceQuestion.of(instance.snapshot(), instance.rules());
    } catch (IllegalArgumentException daysCouldDecide) {
      refused++;
      return;
    }
    RomsligPlaces.Planned own = RomsligPlaces.solve(question, Duration.ZERO);
    Engine engine = seed / 10 % 2 == 0 ? Engine.SCIP : Engine.CP_SAT;
    int block = engine == Engine.SCIP ? SCIP_BLOCK : CP_SAT_BLOCK;
    PlaceResult other = RankedSearch.solve(question, engine, block, limit);
    PlaceAudit.Finding audit = PlaceAudit.of(own.result().answer());
    towns.add(
        new Town(
            seed,
            engine,
            couples(instance),
            chain(own.plan()),
            own.plan().proven(),
            other.finished(),
            Arrays.equals(own.result().answer().met(), other.answer().met()),
            audit.violations().size() + audit.envy(),
            (double) other.time().toNanos() / own.result().time().toNanos()));
  }

  private static int couples(Instance instance) {
    return (int)
        instance.snapshot().couples().stream().filter(couple -> couple.guaranteeInvoked()).count();
  }

  private static int chain(PlacePlan plan) {
    return plan.placements().stream()
        .mapToInt(placement -> placement.dependsOn().size())
        .max()
        .orElse(0);
  }

  /** In the order of their seeds. */
  public List<Town> towns() {
    return List.copyOf(towns);
  }

  /** How many towns could not be asked about, since days could decide who gets a place. */
  public int refused() {
    return refused;
  }

  /** The seeds where a general solver that is done has another answer. */
  public List<Long> different() {
    return towns.stream().filter(town -> town.finished && !town.equal).map(Town::seed).toList();
  }

  /** One row for each solver. */
  public Table table() {
    Table table =
        new Table(
            "against",
            "towns",
            "Romslig proven",
            "it finished",
            "of them equal",
            "couples, at the most",
            "chain, at the most",
            "faults and unexplained envy",
            "its time, median");
    for (Engine engine : List.of(Engine.SCIP, Engine.CP_SAT)) {
      List<Town> some = towns.stream().filter(town -> town.engine == engine).toList();
      double[] ratios = some.stream().mapToDouble(Town::ratio).sorted().toArray();
      table.add(
          engine.product(),
          some.size(),
          some.stream().filter(Town::proven).count(),
          some.stream().filter(Town::finished).count(),
          some.stream().filter(town -> town.finished && town.equal).count(),
          some.stream().mapToInt(Town::couples).max().orElse(0),
          some.stream().mapToInt(Town::chain).max().orElse(0),
          some.stream().mapToInt(Town::faults).sum(),
          ratios.length == 0 ? "-" : Figures.times(ratios[ratios.length / 2]));
    }
    return table;
  }
}
