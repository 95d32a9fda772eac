package no.romslig.solver.check;

import no.romslig.solver.rules.Resolution;
import no.romslig.solver.rules.RuleFault;
import no.romslig.solver.rules.RuleFault.Inconsistent;
import no.romslig.solver.rules.RuleFault.NotChangeable;
import no.romslig.solver.rules.RuleFault.OutOfRange;
import no.romslig.solver.rules.RuleFault.UnknownBase;
import no.romslig.solver.rules.RuleFault.UnknownKey;
import no.romslig.solver.rules.RuleFault.WrongType;
import no.romslig.solver.rules.RuleKey;
import no.romslig.solver.rules.RuleSets;
import no.romslig.solver.snapshot.RuleSetChoice;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The rule set is a shipped one, and its overrides fit it. */
final class RuleSetCheck implements Check {

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
  private static @Nullable RuleSetChoice choice(Item root) {
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
    JsonPath ruleSet = draft.root().at("ruleSet");
    if (fault instanceof UnknownBase base) {
      Item object = draft.root().item("ruleSet");
      String id = object.text("base");
      JsonPath path = object.node().isObject() ? ruleSet.property("base") : ruleSet;
      issues.add(
          path,
          FaultCode.UNKNOWN_RULE_SET,
          Masked.reference(id == null ? object.node().asString("") : id),
          "one of " + String.join(", ", base.known()));
      return;
    }
    JsonPath path = ruleSet.property("overrides");
    JsonNode found = draft.root().node().path("ruleSet").path("overrides");
    String left = fault.path();
    while (!left.isEmpty()) {
      // A key that was not nested at its dots is one property.
      int dot = found.has(left) ? -1 : left.indexOf('.');
      String step = dot < 0 ? left : left.substring(0, dot);
      path = path.property(step);
      found = found.path(step);
      left = dot < 0 ? "" : left.substring(dot + 1);
    }
    if (!found.isPojo()) {
      issues.add(
          path,
          FaultCode.BAD_OVERRIDE,
          found.isMissingNode() ? "no value that can be shown" : Masked.value(found),
          expected(fault));
    }
  }

  private static String expected(RuleFault fault) {
    return switch (fault) {
      case UnknownBase base -> "one of " + String.join(", ", base.known());
      case UnknownKey unknown ->
          "a key of the rule set"
              + (unknown.nearest() == null ? "" : ", maybe " + unknown.nearest());
      case WrongType type -> kind(type.key());
      case OutOfRange range -> kind(range.key());
      case NotChangeable fixed -> "no other value than " + fixed.shipped();
      case Inconsistent conflict ->
          switch (conflict.conflict()) {
            case NIGHTS_WITHOUT_WINDOW -> "respite.windowDays beside it";
            case WINDOW_WITHOUT_NIGHTS -> "respite.maxNightsPerWindow beside it";
            case WINDOW_SHORTER_THAN_STAY -> "a window as long as a stay may be";
            case MORE_NIGHTS_THAN_WINDOW -> "no more nights than the window has";
            case CYCLE_WITHOUT_WINDOW -> "respite.windowDays, which gives the cycles their length";
            case WEIGHTS_AGAINST_NEED -> "weights that do not grow as the need falls";
          };
    };
  }

  private static String kind(RuleKey key) {
    String nullable = key.optional() ? ", or null" : "";
    return switch (key.type()) {
          case BOOLEAN -> "true or false";
          case INTEGER -> "a whole number" + range(key);
          case INTEGERS ->
              "a list of "
                  + (key.length() == null ? "" : key.length() + " ")
                  + "whole numbers"
                  + range(key);
          case CHOICE -> "one of " + String.join(", ", key.options());
          case CHOICES -> "a list of " + String.join(", ", key.options()) + ", each at most once";
          case RULES -> "a list of rule ids of the catalogue, each at most once";
          case MONTH_DAY -> "a date of every year, MM-dd";
        }
        + nullable;
  }

  private static String range(RuleKey key) {
    return (key.min() == null ? "" : " from " + key.min())
        + (key.max() == null ? "" : " up to " + key.max());
  }
}
