package no.romslig.solver.check;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import no.romslig.solver.check.Ids.Kind;

/** A waiver lifts a rule that there is, for something in the document. */
final class WaiverCheck implements Check {

  private static final Kind[] KINDS = {
    Kind.CASE, Kind.GRANT, Kind.SHORT_STAY, Kind.RELOCATION, Kind.COUPLE
  };

  /** Hard rules that have a name of their own instead of an id in the catalogue. */
  private static final Set<String> NAMED =
      Set.of(
          "NOT-GRANTED",
          "DECLINED",
          "FEATURE",
          "RESERVED",
          "AGE",
          "OPENING",
          "CLOSURE",
          "START",
          "LOOK-AHEAD",
          "GRANT",
          "UNAVAILABLE",
          "START-DAY",
          "ONE-PLACE",
          "CAPACITY",
          "SHARED-ROOM",
          "COMMITMENT");

  private final Predicate<String> catalogue;

  /**
   * @param catalogue whether the rule catalogue has the id
   */
  WaiverCheck(Predicate<String> catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public void check(Draft draft, Issues issues) {
    Set<String> assessed = assessedRules(draft);
    for (Item waiver : draft.list("waivers")) {
      String rule = waiver.text("rule");
      if (rule != null
          && !NAMED.contains(rule)
          && !catalogue.test(rule)
          && !assessed.contains(rule)) {
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
