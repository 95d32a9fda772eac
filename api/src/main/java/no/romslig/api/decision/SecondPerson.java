package no.romslig.api.decision;

import no.romslig.data.decision.Verb;
import no.romslig.solver.rules.RuleSet;

/** Whether the rule set asks for a second, different person. */
public enum SecondPerson {
  NEVER,
  DEVIATIONS,
  ALWAYS;

  private static final String KEY = "decision.secondPerson";

  /** What the rule set asks for. */
  public static SecondPerson by(RuleSet rules) {
    return rules.entry(KEY).map(it -> valueOf(it.value().stringValue())).orElse(NEVER);
  }

  boolean mustApprove(Verb verb) {
    return verb.isGiving()
        && switch (this) {
          case NEVER -> false;
          case DEVIATIONS -> verb.isDeviation();
          case ALWAYS -> true;
        };
  }
}
