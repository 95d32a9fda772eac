package no.romslig.solver.check;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import no.romslig.solver.check.Ids.Kind;
import no.romslig.solver.rules.HardRule;
import no.romslig.solver.rules.RuleCatalogue;

/** A waiver lifts a rule that there is, for something in the document. */
final class WaiverCheck implements Check {

  private static final Kind[] KINDS = {
    Kind.CASE, Kind.GRANT, Kind.SHORT_STAY, Kind.RELOCATION, Kind.COUPLE
  };

  /** What holds of a proposal as a whole, and so cannot be lifted for one item. */
  private static final Set<HardRule> OF_THE_WHOLE =
      EnumSet.of(
          HardRule.ASSESSMENT,
          HardRule.WITNESS,
          HardRule.UNKNOWN,
          HardRule.COMPLETE,
          HardRule.HASH,
          HardRule.EXECUTABLE,
          HardRule.RELEASED);

  @Override
  public void check(Draft draft, Issues issues) {
    Set<String> assessed = assessedRules(draft);
    for (Item waiver : draft.list("waivers")) {
      String rule = waiver.text("rule");
      if (rule != null && !mayBeLifted(rule) && !assessed.contains(rule)) {
        issues.add(
            waiver.at("rule"),
            FaultCode.UNKNOWN_RULE,
            Masked.reference(rule),
            "the id of a rule in the rule catalogue, such as HDO-01");
      }
      String refId = waiver.text("refId");
      if (refId != null && !draft.ids().hasAny(refId, KINDS) && !isUnknown(draft)) {
        issues.add(
            waiver.at("refId"),
            draft.ids().has(Kind.PERSON, refId)
                ? FaultCode.REFERENCE_OF_OTHER_KIND
                : FaultCode.UNKNOWN_REFERENCE,
            Masked.reference(refId),
            "the id of a case, grant, short stay, relocation (its person) or couple");
      }
    }
  }

  private static boolean mayBeLifted(String rule) {
    return HardRule.of(rule)
        .map(hard -> !OF_THE_WHOLE.contains(hard))
        .orElseGet(() -> RuleCatalogue.shipped().has(rule));
  }

  private static boolean isUnknown(Draft draft) {
    for (Kind kind : KINDS) {
      if (draft.isUnknown(kind)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> assessedRules(Draft draft) {
    Set<String> rules = new HashSet<>();
    for (String list : new String[] {"cases", "respiteGrants", "shortStays"}) {
      for (Item item : draft.list(list)) {
        for (Item assessment : item.items("assessments")) {
          String rule = assessment.text("rule");
          if (rule != null) {
            rules.add(rule);
          }
        }
      }
    }
    return rules;
  }
}
