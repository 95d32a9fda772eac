package no.romslig.solver.sample;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.Assessment;
import no.romslig.solver.snapshot.CareForm;

/** Records the assessed facts that the rule set demands; now and then one was forgotten. */
final class Assessor {

  private static final double FORGOTTEN = 0.04;

  private final RuleSet ruleSet;
  private final Dice dice;

  Assessor(RuleSet ruleSet, Dice dice) {
    this.ruleSet = ruleSet;
    this.dice = dice;
  }

  List<Assessment> assess(List<CareForm> forms) {
    Set<String> rules = new LinkedHashSet<>();
    forms.forEach(form -> rules.addAll(ruleSet.demandedFor(form)));
    List<Assessment> result = new ArrayList<>();
    for (String rule : rules) {
      result.add(new Assessment(rule, true, Draft.day(-dice.between(3, 60)), by()));
    }
    if (!result.isEmpty() && dice.chance(FORGOTTEN)) {
      result.remove(dice.between(0, result.size() - 1));
    }
    return result;
  }

  private String by() {
    return dice.one(List.of("saksbehandler", "lege", "fagleder"));
  }
}
