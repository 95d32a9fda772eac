package no.romslig.solver.run.counterfactual;

import java.util.List;
import java.util.stream.Stream;
import no.romslig.solver.counterfactual.FactChange;
import no.romslig.solver.counterfactual.PlaceOf;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.run.place.PlacePlan;
import no.romslig.solver.run.place.PlacePlanner;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** A town in which the facts of one case may be altered, and what is planned in it then. */
final class Towns {

  private final Snapshot snapshot;
  private final RuleSet rules;
  private final Case aCase;
  private final Runnable beforeEach;
  private int planned;

  Towns(Snapshot snapshot, RuleSet rules, Case aCase) {
    this(snapshot, rules, aCase, () -> {});
  }

  /**
   * @param beforeEach called before each town is planned; ends the search where it throws
   */
  Towns(Snapshot snapshot, RuleSet rules, Case aCase, Runnable beforeEach) {
    this.snapshot = snapshot;
    this.rules = rules;
    this.aCase = aCase;
    this.beforeEach = beforeEach;
  }

  /** How many towns have been planned so far. */
  int planned() {
    return planned;
  }

  /** Whether the case is placed; where, is not settled. */
  boolean isPlaced(List<FactChange> changes) {
    return place(plan(changes, true)) != null;
  }

  PlacePlan plan(List<FactChange> changes) {
    return plan(changes, false);
  }

  private PlacePlan plan(List<FactChange> changes, boolean onlyWhoIsPlaced) {
    beforeEach.run();
    planned++;
    return new PlacePlanner()
        .plan(AlteredFacts.in(snapshot, aCase, changes), rules, () -> onlyWhoIsPlaced, told -> {});
  }

  /** The place that is planned for the case, or decided already; null = none. */
  @Nullable PlaceOf place(PlacePlan plan) {
    return Stream.concat(decided(), planned(plan)).findFirst().orElse(null);
  }

  private Stream<PlaceOf> decided() {
    return snapshot.commitments().stream()
        .filter(commitment -> commitment.kind() == CommitmentKind.PLACEMENT)
        .filter(commitment -> commitment.refId().equals(aCase.id().value()))
        .map(commitment -> new PlaceOf(commitment.unitId(), commitment.from()));
  }

  private Stream<PlaceOf> planned(PlacePlan plan) {
    return plan.placements().stream()
        .filter(placement -> aCase.id().equals(placement.caseId()))
        .map(placement -> new PlaceOf(placement.unitId(), placement.from()));
  }
}
