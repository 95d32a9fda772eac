package no.romslig.benchmarks.compare;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.romslig.benchmarks.instance.Instance;
import no.romslig.benchmarks.linear.Engine;
import no.romslig.benchmarks.place.PlaceAudit;
import no.romslig.benchmarks.place.PlaceQuestion;
import no.romslig.benchmarks.place.PlaceResult;
import no.romslig.benchmarks.place.PlainTimefold;
import no.romslig.benchmarks.place.Practice;
import no.romslig.benchmarks.place.RankedSearch;
import no.romslig.benchmarks.place.RomsligPlaces;
import no.romslig.benchmarks.report.Figures;
import no.romslig.benchmarks.report.Table;

/** Who gets a lasting place: every contender on one snapshot, one after the other. */
public final class PlaceComparison {

  /** How many goals at a time were quickest, of 1, 8, 16, 24 and 30. */
  private static final int SCIP_BLOCK = 24;

  private static final int CP_SAT_BLOCK = 16;

  private static final Duration QUICK = Duration.ofSeconds(2);

  private static final Duration WARM_UP = Duration.ofSeconds(5);

  /**
   * One contender's row.
   *
   * @param departs the first goal in which it departs from Romslig's answer; -1 = in none
   * @param better whether its answer is the better one there
   * @param lost how many goals it leaves unmet that Romslig meets
   */
  public record Row(
      String contender,
      PlaceResult result,
      int departs,
      boolean better,
      int lost,
      PlaceAudit.Finding audit) {}

  private final String instance;
  private final int goals;
  private final Duration limit;
  private final List<Row> rows = new ArrayList<>();

  private PlaceComparison(String instance, int goals, Duration limit) {
    this.instance = instance;
    this.goals = goals;
    this.limit = limit;
  }

  /**
   * Runs all contenders.
   *
   * @param limit for each of them
   */
  public static PlaceComparison of(Instance instance, Duration limit) {
    PlaceQuestion question = PlaceQuestion.of(instance.snapshot(), instance.rules());
    PlaceComparison comparison = new PlaceComparison(instance.name(), question.size(), limit);
    comparison.add("Romslig", RomsligPlaces.solve(question, warmUp(limit)).result());
    comparison.add("SCIP", fastest(question, Engine.SCIP, SCIP_BLOCK, limit));
    comparison.add("CP-SAT", fastest(question, Engine.CP_SAT, CP_SAT_BLOCK, limit));
    comparison.add("Timefold, plain", PlainTimefold.solve(question, limit));
    comparison.add("today's practice", Practice.solve(question));
    return comparison;
  }

  private static Duration warmUp(Duration limit) {
    return limit.compareTo(WARM_UP) < 0 ? limit : WARM_UP;
  }

  /** A solver that is quickly done is asked three times, and its fastest answer counts. */
  private static PlaceResult fastest(
      PlaceQuestion question, Engine engine, int block, Duration limit) {
    PlaceResult best = RankedSearch.solve(question, engine, block, limit);
    for (int i = 0; i < 2 && best.finished() && best.time().compareTo(QUICK) < 0; i++) {
      PlaceResult again = RankedSearch.solve(question, engine, block, limit);
      best = again.time().compareTo(best.time()) < 0 ? again : best;
    }
    return best;
  }

  private void add(String contender, PlaceResult result) {
    boolean[] own = result.answer().met();
    boolean[] best = rows.isEmpty() ? own : rows.getFirst().result.answer().met();
    int departs = -1;
    int lost = 0;
    for (int i = own.length - 1; i >= 0; i--) {
      departs = own[i] == best[i] ? departs : i;
      lost += best[i] && !own[i] ? 1 : 0;
    }
    boolean better = departs >= 0 && own[departs];
    rows.add(new Row(contender, result, departs, better, lost, PlaceAudit.of(result.answer())));
  }

  /** Romslig first. */
  public List<Row> rows() {
    return List.copyOf(rows);
  }

  /** The heads of {@link #addTo}. */
  public static Table table() {
    return new Table(
        "instance",
        "goals",
        "contender",
        "time",
        "to Romslig's answer",
        "departs at goal",
        "goals lost",
        "unexplained envy",
        "violations");
  }

  /** Adds the rows to a table. */
  public void addTo(Table table) {
    for (Row row : rows) {
      table.add(
          instance,
          goals,
          row.contender,
          Figures.time(row.result.time()) + (isCut(row) ? ", stopped" : ""),
          ratio(row),
          row.departs < 0 ? "-" : row.departs + (row.better ? " (better)" : ""),
          row.lost,
          row.audit.envy(),
          row.audit.violations().size());
    }
  }

  /** Stopped by the limit, with part of the goals not settled. */
  private static boolean isCut(Row row) {
    return !row.result.finished() && row.result.settled() > 0;
  }

  private String ratio(Row row) {
    double romslig = rows.getFirst().result.time().toNanos();
    if (row.departs < 0) {
      boolean knows = row.result.finished();
      return Figures.times(row.result.time().toNanos() / romslig) + (knows ? "" : ", unproven");
    }
    return row.contender.startsWith("today")
        ? "never"
        : "> " + Figures.times(limit.toNanos() / romslig);
  }
}
