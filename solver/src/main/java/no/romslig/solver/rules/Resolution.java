package no.romslig.solver.rules;

import java.util.List;

/** What comes of a chosen rule set with its overrides. */
public sealed interface Resolution {

  /** The rule set, with the overrides applied. */
  record Resolved(RuleSet ruleSet) implements Resolution {}

  /** Everything that is wrong with the choice; never empty. */
  record Refused(List<RuleFault> faults) implements Resolution {

    public Refused {
      faults = List.copyOf(faults);
    }
  }
}
