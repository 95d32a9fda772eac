package no.romslig.solver.explain.fact;

import java.util.Objects;
import no.romslig.solver.rules.RuleSet.MoveRules;
import no.romslig.solver.snapshot.Relocation;
import org.jspecify.annotations.Nullable;

/** What a move waits for before anyone may carry it out (rules FL-02 and FL-04). */
public enum MoveGate {
  /** The resident and the relatives have not been heard. */
  HEARING,
  /** The resident disagrees, and no new decision has been made. */
  NEW_DECISION;

  /** What the move waits for; null = it may be carried out. */
  public static @Nullable MoveGate of(Relocation relocation, MoveRules rules) {
    if (rules.requireHearing() && !relocation.heard()) {
      return HEARING;
    }
    if (rules.newDecisionOnDisagreement()
        && Objects.equals(relocation.agrees(), false)
        && !Objects.equals(relocation.newDecision(), true)) {
      return NEW_DECISION;
    }
    return null;
  }
}
