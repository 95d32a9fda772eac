package no.romslig.solver.run.counterfactual;

import java.util.List;
import no.romslig.solver.counterfactual.Difference;
import no.romslig.solver.counterfactual.FactChange;
import no.romslig.solver.counterfactual.Reverse;
import no.romslig.solver.rules.Resolution;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.rules.RuleSets;
import no.romslig.solver.snapshot.CaseId;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Town;

/** Asks about a case of a town. */
final class Asking {

  private Asking() {}

  static RuleSet rules(Snapshot snapshot) {
    if (!(RuleSets.resolve(snapshot.ruleSet()) instanceof Resolution.Resolved(RuleSet rules))) {
      throw new AssertionError("The rule set is refused");
    }
    return rules;
  }

  static Reverse reverse(Town town, String caseId) {
    Snapshot snapshot = town.snapshot();
    return new SmallestChange(snapshot, rules(snapshot), new CaseId(caseId)).find();
  }

  static Difference ifOnly(Town town, String caseId, FactChange... changes) {
    Snapshot snapshot = town.snapshot();
    return new WhatIf(snapshot, rules(snapshot)).difference(new CaseId(caseId), List.of(changes));
  }

  /** What would have had to change, way by way. */
  static List<List<FactChange>> ways(Town town, String caseId) {
    if (!(reverse(town, caseId) instanceof Reverse.Ways ways)) {
      throw new AssertionError("There are no ways");
    }
    return ways.ways().stream().map(Reverse.Way::changes).toList();
  }
}
