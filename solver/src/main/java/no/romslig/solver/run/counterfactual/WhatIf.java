package no.romslig.solver.run.counterfactual;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.romslig.solver.counterfactual.Difference;
import no.romslig.solver.counterfactual.FactChange;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.run.place.PlacePlan;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.CaseId;
import no.romslig.solver.snapshot.Snapshot;

/** What would have come of a case had these facts been different, all else the same. */
public final class WhatIf {

  private final Snapshot snapshot;
  private final RuleSet rules;

  public WhatIf(Snapshot snapshot, RuleSet rules) {
    this.snapshot = snapshot;
    this.rules = rules;
  }

  /**
   * Plans the lasting places twice.
   *
   * @throws java.util.NoSuchElementException where the snapshot has no such case
   */
  public Difference difference(CaseId id, List<FactChange> changes) {
    Case aCase = Subject.find(snapshot, id);
    Towns towns = new Towns(snapshot, rules, aCase);
    PlacePlan was = towns.plan(List.of());
    PlacePlan instead = towns.plan(changes);
    Set<CaseId> before = placedBeside(id, was);
    Set<CaseId> after = placedBeside(id, instead);
    return new Difference(
        towns.place(was), towns.place(instead), without(after, before), without(before, after));
  }

  private static Set<CaseId> placedBeside(CaseId id, PlacePlan plan) {
    return plan.placements().stream()
        .map(Placement::caseId)
        .filter(Objects::nonNull)
        .filter(each -> !id.equals(each))
        .collect(Collectors.toSet());
  }

  private List<CaseId> without(Set<CaseId> some, Set<CaseId> others) {
    Set<CaseId> left = new HashSet<>(some);
    left.removeAll(others);
    return snapshot.cases().stream().map(Case::id).filter(left::contains).toList();
  }
}
