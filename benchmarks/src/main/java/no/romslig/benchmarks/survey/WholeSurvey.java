package no.romslig.benchmarks.survey;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.LongStream;
import no.romslig.benchmarks.instance.Instance;
import no.romslig.benchmarks.report.Table;
import no.romslig.solver.audit.Auditor;
import no.romslig.solver.json.DocumentHash;
import no.romslig.solver.json.SnapshotWriter;
import no.romslig.solver.proposal.Certificate;
import no.romslig.solver.proposal.Certificate.PlacementStatus;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.run.SolveSettings;
import no.romslig.solver.run.Solver;
import no.romslig.solver.run.stay.StayPlanner;

/**
 * From snapshot to proposal and through the audit, town by town: what is refused, thrown or
 * unexplained. Every so many towns the search for stays checks itself at every step.
 */
public final class WholeSurvey {

  private final long steps;
  private final int checkedEvery;
  private final Map<Long, String> faults = new LinkedHashMap<>();
  private int towns;
  private int proven;
  private int staysProven;
  private int checked;
  private long placements;
  private long unplaced;

  private WholeSurvey(long steps, int checkedEvery) {
    this.steps = steps;
    this.checkedEvery = checkedEvery;
  }

  /**
   * Plans and audits.
   *
   * @param steps of search in each
   * @param checkedEvery in one of how many towns the search checks its own score at every step
   */
  public static WholeSurvey of(LongStream seeds, long steps, int checkedEvery) {
    WholeSurvey survey = new WholeSurvey(steps, checkedEvery);
    seeds.forEach(survey::visit);
    return survey;
  }

  private void visit(long seed) {
    towns++;
    try {
      plan(seed, RandomTowns.town(seed));
    } catch (RuntimeException fault) {
      faults.put(seed, fault.toString());
    }
  }

  private void plan(long seed, Instance instance) {
    String hash = DocumentHash.of(new SnapshotWriter().text(instance.snapshot()));
    SolveSettings settings = SolveSettings.ofSteps(seed, steps);
    Proposal proposal = new Solver().solve(instance.snapshot(), instance.rules(), hash, settings);
    Certificate certificate =
        new Auditor().audit(instance.snapshot(), instance.rules(), hash, proposal);
    if (!certificate.isClean()) {
      faults.put(seed, certificate.violations() + " " + certificate.justifiedEnvy());
    }
    var optimality = proposal.certificate().optimality();
    proven += optimality.placements().status() == PlacementStatus.PROVEN_OPTIMAL ? 1 : 0;
    staysProven += optimality.stays().value() == optimality.stays().bound() ? 1 : 0;
    placements += proposal.placements().size();
    unplaced += proposal.unplaced().size();
    if (seed % checkedEvery == 0) {
      checked++;
      new StayPlanner(EnvironmentMode.FULL_ASSERT)
          .plan(
              instance.snapshot(),
              instance.rules(),
              proposal.placements(),
              proposal.relocations(),
              settings);
    }
  }

  /** What went wrong, by seed; empty is what is wanted. */
  public Map<Long, String> faults() {
    return Map.copyOf(faults);
  }

  /** All towns as one row. */
  public Table table() {
    Table table =
        new Table(
            "towns",
            "refused, thrown or unexplained",
            "places proven",
            "stays proven",
            "placements",
            "without a place",
            "search checked at every step");
    table.add(towns, faults.size(), proven, staysProven, placements, unplaced, checked);
    return table;
  }
}
