package no.romslig.benchmarks.compare;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.romslig.benchmarks.instance.Instance;
import no.romslig.benchmarks.linear.Engine;
import no.romslig.benchmarks.report.Figures;
import no.romslig.benchmarks.report.Table;
import no.romslig.benchmarks.stay.Missing;
import no.romslig.benchmarks.stay.PlainStayTimefold;
import no.romslig.benchmarks.stay.RomsligStays;
import no.romslig.benchmarks.stay.StayAudit;
import no.romslig.benchmarks.stay.StayMip;
import no.romslig.benchmarks.stay.StayPractice;
import no.romslig.benchmarks.stay.StayQuestion;
import no.romslig.benchmarks.stay.StayResult;
import no.romslig.solver.run.place.PlacePlan;
import no.romslig.solver.run.place.PlacePlanner;

/** Which stays are had: every contender on one snapshot and Romslig's lasting places. */
public final class StayComparison {

  private static final Duration WARM_UP = Duration.ofSeconds(3);

  /** One contender's row. */
  public record Row(String contender, StayResult result, List<String> violations) {}

  private final String instance;
  private final StayQuestion question;
  private final Duration limit;
  private final List<Row> rows = new ArrayList<>();
  private final List<String> unbuilt = new ArrayList<>();
  private long bound;

  private StayComparison(String instance, StayQuestion question, Duration limit) {
    this.instance = instance;
    this.question = question;
    this.limit = limit;
  }

  /**
   * Runs all contenders.
   *
   * @param limit for each of them
   */
  public static StayComparison of(Instance instance, Duration limit) {
    PlacePlan places = new PlacePlanner().plan(instance.snapshot(), instance.rules());
    StayQuestion question = StayQuestion.of(instance.snapshot(), instance.rules(), places);
    StayComparison comparison = new StayComparison(instance.name(), question, limit);
    comparison.run();
    return comparison;
  }

  private void run() {
    RomsligStays.solve(question, limit.compareTo(WARM_UP) < 0 ? limit : WARM_UP);
    RomsligStays.Result romslig = RomsligStays.solve(question, limit);
    bound = romslig.plan().bound();
    rows.add(
        new Row("Romslig", romslig.asAnswer(), StayAudit.violations(question, romslig.plan())));
    addMip("SCIP", Engine.SCIP);
    addMip("CP-SAT", Engine.CP_SAT);
    add("Timefold, plain", PlainStayTimefold.solve(question, limit));
    add("today's practice", StayPractice.solve(question));
  }

  private void addMip(String contender, Engine engine) {
    if (question.choices() > StayMip.MOST_CHOICES) {
      unbuilt.add(contender);
    } else {
      add(contender, StayMip.solve(question, engine, limit));
    }
  }

  private void add(String contender, StayResult result) {
    rows.add(new Row(contender, result, StayAudit.violations(question, result)));
    if (result.proven()) {
      bound = Math.max(bound, result.missing().others());
    }
  }

  /** Romslig first. */
  public List<Row> rows() {
    return List.copyOf(rows);
  }

  /** The heads of {@link #addTo}. */
  public static Table table() {
    return new Table(
        "instance",
        "stays",
        "choices",
        "contender",
        "time",
        "missing",
        "at a tenth of the limit",
        "of practice to bound closed",
        "its best, and Romslig's time to it",
        "to Romslig's best",
        "violations");
  }

  /** Adds the rows to a table. */
  public void addTo(Table table) {
    for (Row row : rows) {
      StayResult result = row.result;
      double tenth = limit.toNanos() / 1e10;
      table.add(
          instance,
          question.size(),
          question.choices(),
          row.contender,
          Figures.time(result.time()),
          result.missing() + (result.proven() ? " (proven)" : ""),
          at(result, tenth),
          Figures.percent(closed(result.missing())),
          race(result),
          toRomsligsBest(result),
          row.violations.size());
    }
    for (String contender : unbuilt) {
      String none = "-";
      table.add(
          instance,
          question.size(),
          question.choices(),
          contender,
          "model too large",
          none,
          none,
          none,
          none,
          none,
          none);
    }
  }

  private static String at(StayResult result, double seconds) {
    return result.curve().stream()
        .filter(point -> point.seconds() <= seconds)
        .reduce((first, second) -> second)
        .map(point -> point.missing().toString())
        .orElse("-");
  }

  /** How much of the way from today's practice to the best bound it has come. */
  private double closed(Missing missing) {
    long practice = rows.getLast().result.missing().others();
    return practice == bound ? 1 : (double) (practice - missing.others()) / (practice - bound);
  }

  private String race(StayResult result) {
    StayResult romslig = rows.getFirst().result;
    double own = result.secondsTo(result.missing());
    double ours = romslig.secondsTo(result.missing());
    String ratio = Double.isInfinite(ours) ? "" : ", " + Figures.times(own / ours);
    return Figures.seconds(own) + " to " + Figures.seconds(ours) + ratio;
  }

  private String toRomsligsBest(StayResult result) {
    StayResult romslig = rows.getFirst().result;
    double ours = romslig.secondsTo(romslig.missing());
    double own = result.secondsTo(romslig.missing());
    return Double.isInfinite(own)
        ? "> " + Figures.times(limit.toNanos() / 1e9 / ours)
        : Figures.times(own / ours);
  }
}
