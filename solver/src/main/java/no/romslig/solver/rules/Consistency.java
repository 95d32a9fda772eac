package no.romslig.solver.rules;

import static no.romslig.solver.rules.RuleFault.Conflict.CYCLE_WITHOUT_WINDOW;
import static no.romslig.solver.rules.RuleFault.Conflict.MORE_NIGHTS_THAN_WINDOW;
import static no.romslig.solver.rules.RuleFault.Conflict.NIGHTS_WITHOUT_WINDOW;
import static no.romslig.solver.rules.RuleFault.Conflict.WEIGHTS_AGAINST_NEED;
import static no.romslig.solver.rules.RuleFault.Conflict.WINDOW_SHORTER_THAN_STAY;
import static no.romslig.solver.rules.RuleFault.Conflict.WINDOW_WITHOUT_NIGHTS;

import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.rules.RuleFault.Conflict;
import no.romslig.solver.rules.RuleFault.Inconsistent;

/** Finds values that contradict each other. Compares only values that are there. */
final class Consistency {

  private static final String STAY = "respite.maxConsecutiveNights";
  private static final String NIGHTS = "respite.maxNightsPerWindow";
  private static final String WINDOW = "respite.windowDays";
  private static final String MODE = "respite.mode";
  private static final String WEIGHTS = "respiteWeights";

  private final RuleValues values;
  private final List<RuleFault> conflicts = new ArrayList<>();

  private Consistency(RuleValues values) {
    this.values = values;
  }

  static List<RuleFault> conflicts(RuleValues values) {
    Consistency consistency = new Consistency(values);
    consistency.checkWindow();
    consistency.checkWeights();
    consistency.conflicts.addAll(NeedConsistency.conflicts(values));
    return consistency.conflicts;
  }

  private void checkWindow() {
    if (isSet(NIGHTS) && isUnset(WINDOW)) {
      add(WINDOW, NIGHTS_WITHOUT_WINDOW);
    }
    if (isSet(WINDOW) && isUnset(NIGHTS)) {
      add(NIGHTS, WINDOW_WITHOUT_NIGHTS);
    }
    if (isSet(WINDOW) && isSet(STAY) && values.number(WINDOW) < values.number(STAY)) {
      add(WINDOW, WINDOW_SHORTER_THAN_STAY);
    }
    if (isSet(WINDOW) && isSet(NIGHTS) && values.number(WINDOW) < values.number(NIGHTS)) {
      add(NIGHTS, MORE_NIGHTS_THAN_WINDOW);
    }
    if (isSet(MODE) && values.text(MODE).equals("CYCLE") && isUnset(WINDOW)) {
      add(MODE, CYCLE_WITHOUT_WINDOW);
    }
  }

  private void checkWeights() {
    if (!isSet(WEIGHTS)) {
      return;
    }
    List<Integer> weights = values.numbers(WEIGHTS);
    for (int i = 1; i < weights.size(); i++) {
      if (weights.get(i) > weights.get(i - 1)) {
        add(WEIGHTS, WEIGHTS_AGAINST_NEED);
        return;
      }
    }
  }

  private boolean isSet(String key) {
    return values.has(key) && !values.isNone(key);
  }

  private boolean isUnset(String key) {
    return values.has(key) && values.isNone(key);
  }

  private void add(String key, Conflict conflict) {
    conflicts.add(new Inconsistent(key, conflict, values.found(key)));
  }
}
