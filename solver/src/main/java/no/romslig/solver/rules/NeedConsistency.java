package no.romslig.solver.rules;

import static no.romslig.solver.rules.RuleFault.Conflict.POINTS_AGAINST_NEED;
import static no.romslig.solver.rules.RuleFault.Conflict.THRESHOLDS_NOT_RISING;
import static no.romslig.solver.rules.RuleFault.Conflict.VARIABLE_TWICE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.romslig.solver.rules.RuleFault.Conflict;
import no.romslig.solver.rules.RuleFault.Inconsistent;

/** Finds where the table of need contradicts itself: a greater need never gives less. */
final class NeedConsistency {

  private static final String THRESHOLDS = "need.thresholds";

  private final RuleValues values;
  private final List<RuleFault> conflicts = new ArrayList<>();

  private NeedConsistency(RuleValues values) {
    this.values = values;
  }

  static List<RuleFault> conflicts(RuleValues values) {
    NeedConsistency consistency = new NeedConsistency(values);
    Set<String> counted = new HashSet<>();
    for (NeedGroup group : NeedGroup.values()) {
      consistency.checkVariables(group.key("variables"), counted);
      consistency.checkNotFalling(group.key("points"));
      consistency.checkNotFalling(group.key("floors"));
    }
    consistency.checkThresholds();
    return consistency.conflicts;
  }

  private void checkVariables(String key, Set<String> counted) {
    if (values.has(key)
        && values.names(key).stream().filter(code -> !counted.add(code)).count() > 0) {
      add(key, VARIABLE_TWICE);
    }
  }

  private void checkNotFalling(String key) {
    if (!values.has(key)) {
      return;
    }
    List<Integer> levels = values.numbers(key);
    for (int i = 1; i < levels.size(); i++) {
      if (levels.get(i) < levels.get(i - 1)) {
        add(key, POINTS_AGAINST_NEED);
        return;
      }
    }
  }

  private void checkThresholds() {
    if (!values.has(THRESHOLDS)) {
      return;
    }
    List<Integer> thresholds = values.numbers(THRESHOLDS);
    for (int i = 1; i < thresholds.size(); i++) {
      if (thresholds.get(i) <= thresholds.get(i - 1)) {
        add(THRESHOLDS, THRESHOLDS_NOT_RISING);
        return;
      }
    }
  }

  private void add(String key, Conflict conflict) {
    conflicts.add(new Inconsistent(key, conflict, values.found(key)));
  }
}
