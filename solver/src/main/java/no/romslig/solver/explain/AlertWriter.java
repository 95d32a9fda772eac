package no.romslig.solver.explain;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.romslig.solver.explain.alert.Finders;
import no.romslig.solver.explain.alert.Severity;
import no.romslig.solver.explain.alert.Warning;
import no.romslig.solver.explain.alert.Warnings;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.proposal.Alert;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.Snapshot;

/** Writes what a person must look at, the most urgent first. */
public final class AlertWriter {

  private static final Comparator<Alert> ORDER =
      comparing(AlertWriter::severityOf)
          .thenComparing(Alert::refId)
          .thenComparing(Alert::code)
          .thenComparing(alert -> alert.params().toString());

  private AlertWriter() {}

  /**
   * The alerts of a drafted proposal. What the draft already carries is kept, such as a published
   * stay that the planner found impossible.
   *
   * @param snapshot a checked snapshot
   * @param draft the proposal with everything but alerts and reasons; the certificate is not read
   */
  public static List<Alert> alerts(Snapshot snapshot, RuleSet rules, Proposal draft) {
    Stream<Alert> found = Finders.find(new Situation(snapshot, rules, draft)).map(Warning::toAlert);
    return Stream.concat(draft.alerts().stream(), found).distinct().sorted(ORDER).toList();
  }

  private static Severity severityOf(Alert alert) {
    Warning warning = Warnings.read(alert);
    return warning == null ? Severity.NOTICE : warning.severity();
  }
}
