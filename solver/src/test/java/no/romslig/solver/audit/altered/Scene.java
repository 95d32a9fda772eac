package no.romslig.solver.audit.altered;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import no.romslig.solver.audit.Draft;
import no.romslig.solver.proposal.RuleSetRef;
import no.romslig.solver.rules.Resolution;
import no.romslig.solver.rules.RuleSets;
import no.romslig.solver.snapshot.Town;
import tools.jackson.databind.node.ObjectNode;

/**
 * A town and a sound proposal for it, written part by part. The parts do not touch: each has units
 * of its own, reserved for a feature that only its people require.
 */
final class Scene {

  final Town town = new Town();
  final Random random;
  private final List<Consumer<Draft>> entries = new ArrayList<>();
  private int last;
  private int turnover;

  Scene(long seed) {
    random = new Random(seed);
    demand("sheltered").put("requiresCognitiveImpairment", true);
    demand("sheltered").put("requiresBehaviourFlag", true);
    demand("sheltered").put("assessmentStayWithoutDiagnosis", false);
    demand("hdo").put("minResidencyMonths", 24);
    demand("cohabitation").put("partnerMustHaveNeed", true);
  }

  /** The overrides of one group of the rule set. */
  ObjectNode demand(String group) {
    return town.overrides().withObjectProperty(group);
  }

  /** Demands nights between one who leaves and one who comes. */
  int turnover(int nights) {
    town.overrides().put("turnoverNights", nights);
    turnover = nights;
    return nights;
  }

  int turnover() {
    return turnover;
  }

  /** A new id; the numbers run through all kinds, so that no two ids are alike. */
  String id(String kind) {
    last++;
    return kind + last;
  }

  /** From {@code least} to {@code most}, both included. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  void propose(Consumer<Draft> entry) {
    entries.add(entry);
  }

  Draft draft() {
    var snapshot = town.snapshot();
    if (!(RuleSets.resolve(snapshot.ruleSet()) instanceof Resolution.Resolved(var rules))) {
      throw new AssertionError("The rule set is refused");
    }
    var draft = new Draft(snapshot);
    draft.rules = rules;
    draft.ruleSet = new RuleSetRef(rules.id(), rules.version());
    entries.forEach(entry -> entry.accept(draft));
    return draft;
  }
}
