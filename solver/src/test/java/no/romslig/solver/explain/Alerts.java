package no.romslig.solver.explain;

import java.util.List;
import no.romslig.solver.proposal.Alert;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.Town;

/** The alerts of a town and a draft, in the short forms that tests compare. */
final class Alerts {

  private Alerts() {}

  static List<Alert> of(Town town, Draft draft) {
    return of(town, draft, TestRules.STRICT);
  }

  static List<Alert> of(Town town, Draft draft, RuleSet rules) {
    return AlertWriter.alerts(town.snapshot(), rules, draft.proposal());
  }

  /** {@code CODE refId}, in the order of the list. */
  static List<String> lines(List<Alert> alerts) {
    return alerts.stream().map(alert -> alert.code() + " " + alert.refId()).toList();
  }

  static List<String> lines(Town town, Draft draft) {
    return lines(of(town, draft));
  }

  /** {@code kind rule refId} of each standing breach. */
  static List<String> breaches(Town town, Draft draft) {
    return of(town, draft).stream()
        .filter(alert -> alert.code().equals("STANDING_BREACH"))
        .map(
            alert ->
                alert.params().get("kind") + " " + alert.params().get("rule") + " " + alert.refId())
        .toList();
  }
}
