package no.romslig.solver.check;

import no.romslig.solver.rules.Resolution;
import no.romslig.solver.rules.RuleFault;
import no.romslig.solver.rules.RuleFault.Inconsistent;
import no.romslig.solver.rules.RuleFault.NotChangeable;
import no.romslig.solver.rules.RuleFault.UnknownBase;
import no.romslig.solver.rules.RuleFaultText;
import no.romslig.solver.rules.RuleSets;
import no.romslig.solver.snapshot.RuleSetChoice;
import no.romslig.solver.text.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The rule set is a shipped one, and its overrides fit it. */
final class RuleSetCheck implements Check {

  private static final RuleFaultText WORDS = new RuleFaultText(Language.EN);

  @Override
  public void check(Draft draft, Issues issues) {
    RuleSetChoice choice = choice(draft.root());
    if (choice == null || !(RuleSets.resolve(choice) instanceof Resolution.Refused refused)) {
      return;
    }
    refused.faults().forEach(fault -> add(draft, fault, issues));
    if (refused.faults().getFirst() instanceof UnknownBase) {
      overridesAlone(draft, choice, issues);
    }
  }

  /** Unless the base can be known, only what holds in every rule set. */
  private static void overridesAlone(Draft draft, RuleSetChoice choice, Issues issues) {
    var assumed = new RuleSetChoice(RuleSets.ids().getFirst(), choice.overrides());
    if (RuleSets.resolve(assumed) instanceof Resolution.Refused refused) {
      refused.faults().stream()
          .filter(fault -> !(fault instanceof NotChangeable || fault instanceof Inconsistent))
          .forEach(fault -> add(draft, fault, issues));
    }
  }

  /** What the document chooses, as far as it can be read. */
  static @Nullable RuleSetChoice choice(Item root) {
    ObjectNode none = JsonNodeFactory.instance.objectNode();
    String id = root.text("ruleSet");
    if (id != null) {
      return new RuleSetChoice(id, none);
    }
    Item object = root.item("ruleSet");
    String base = object.text("base");
    JsonNode overrides = object.node().path("overrides");
    if (base == null && !overrides.isObject()) {
      return null;
    }
    return new RuleSetChoice(
        base == null ? RuleSets.ids().getFirst() : base,
        overrides instanceof ObjectNode values ? values : none);
  }

  private static void add(Draft draft, RuleFault fault, Issues issues) {
    JsonPath path = draft.root().at("ruleSet");
    JsonNode found = draft.root().node().path("ruleSet");
    if (!(fault instanceof UnknownBase)) {
      path = path.property("overrides");
      found = found.path("overrides");
    }
    String left = found.isObject() ? fault.path() : "";
    while (!left.isEmpty()) {
      // A key that was not nested at its dots is one property.
      int dot = found.has(left) ? -1 : left.indexOf('.');
      String step = dot < 0 ? left : left.substring(0, dot);
      path = path.property(step);
      found = found.path(step);
      left = dot < 0 ? "" : left.substring(dot + 1);
    }
    if (!found.isPojo()) {
      FaultCode code =
          fault instanceof UnknownBase ? FaultCode.UNKNOWN_RULE_SET : FaultCode.BAD_OVERRIDE;
      issues.add(path, code, WORDS.found(fault), WORDS.expected(fault), WORDS.advice(fault));
    }
  }
}
