package no.romslig.solver.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.romslig.solver.check.Ids.Kind;
import no.romslig.solver.rules.HardRule;
import no.romslig.solver.rules.Resolution;
import no.romslig.solver.rules.RuleCatalogue;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.rules.RuleSets;
import no.romslig.solver.rules.Waivable;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.RuleSetChoice;

/** A waiver lifts a rule that may be lifted, for something in the document for which it may be. */
final class WaiverCheck implements Check {

  @Override
  public void check(Draft draft, Issues issues) {
    Set<String> assessed = assessedRules(draft);
    for (Item waiver : draft.list("waivers")) {
      String rule = waiver.text("rule");
      boolean known = rule != null && (mayBeLifted(rule) || assessed.contains(rule));
      if (rule != null && !known) {
        issues.add(
            waiver.at("rule"),
            FaultCode.UNKNOWN_RULE,
            Masked.reference(rule),
            "the id of a rule that a person may make an exception from, such as HDO-01");
      }
      String refId = waiver.text("refId");
      Set<Waivable.Item> named = refId == null ? Set.of() : named(refId, draft);
      if (rule != null && known && !named.isEmpty()) {
        checkEffect(waiver, rule, Objects.requireNonNull(refId), named, draft, issues);
      }
      if (refId != null && named.isEmpty() && !isUnknown(draft)) {
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
        .map(hard -> !Waivable.itemsOf(hard).isEmpty())
        .orElseGet(() -> RuleCatalogue.shipped().has(rule));
  }

  private static void checkEffect(
      Item waiver,
      String rule,
      String refId,
      Set<Waivable.Item> named,
      Draft draft,
      Issues issues) {
    boolean lifted =
        named.stream()
            .anyMatch(
                item ->
                    HardRule.of(rule).filter(hard -> Waivable.isFor(item, hard)).isPresent()
                        || (item.isAssessed() && mayBeAssessed(rule, refId, item, draft)));
    if (!lifted && !isUnknown(draft)) {
      issues.add(
          waiver.at("rule"),
          FaultCode.RULE_NOT_LIFTED_HERE,
          Masked.reference(rule),
          named.stream().map(WaiverCheck::expected).collect(Collectors.joining("; ")));
    }
  }

  private static String expected(Waivable.Item item) {
    String rules =
        Arrays.stream(HardRule.values())
            .filter(hard -> Waivable.isFor(item, hard))
            .map(HardRule::id)
            .collect(Collectors.joining(", "));
    String name = item.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return "for a "
        + name
        + " one of "
        + rules
        + (item.isAssessed() ? ", or the rule of an assessment" : "");
  }

  /** Whether the item has an assessment of the rule, or a rule set may demand one. */
  private static boolean mayBeAssessed(String rule, String refId, Waivable.Item item, Draft draft) {
    boolean own =
        draft.list(kind(item).list()).stream()
            .filter(each -> refId.equals(each.text("id")))
            .anyMatch(each -> each.isUnreadable("assessments") || rules(each).contains(rule));
    return own
        || (HardRule.of(rule).isEmpty()
            && ruleSets(draft).stream()
                .anyMatch(
                    rules ->
                        Arrays.stream(CareForm.values())
                            .anyMatch(form -> rules.demandedFor(form).contains(rule))));
  }

  private static List<RuleSet> ruleSets(Draft draft) {
    List<RuleSet> found = new ArrayList<>();
    RuleSets.ids().forEach(id -> found.add(RuleSets.shipped(id)));
    RuleSetChoice choice = RuleSetCheck.choice(draft.root());
    if (choice != null && RuleSets.resolve(choice) instanceof Resolution.Resolved(var rules)) {
      found.add(rules);
    }
    return found;
  }

  private static Set<Waivable.Item> named(String refId, Draft draft) {
    Set<Waivable.Item> found = EnumSet.noneOf(Waivable.Item.class);
    for (Waivable.Item item : Waivable.Item.values()) {
      if (draft.ids().has(kind(item), refId)) {
        found.add(item);
      }
    }
    return found;
  }

  private static Kind kind(Waivable.Item item) {
    return switch (item) {
      case CASE -> Kind.CASE;
      case RELOCATION -> Kind.RELOCATION;
      case COUPLE -> Kind.COUPLE;
      case GRANT -> Kind.GRANT;
      case SHORT_STAY -> Kind.SHORT_STAY;
    };
  }

  private static boolean isUnknown(Draft draft) {
    return Arrays.stream(Waivable.Item.values()).anyMatch(item -> draft.isUnknown(kind(item)));
  }

  private static Set<String> assessedRules(Draft draft) {
    Set<String> rules = new HashSet<>();
    for (Waivable.Item item : Waivable.Item.values()) {
      if (item.isAssessed()) {
        draft.list(kind(item).list()).forEach(each -> rules.addAll(rules(each)));
      }
    }
    return rules;
  }

  private static Set<String> rules(Item assessed) {
    Set<String> rules = new HashSet<>();
    for (Item assessment : assessed.items("assessments")) {
      String rule = assessment.text("rule");
      if (rule != null) {
        rules.add(rule);
      }
    }
    return rules;
  }
}
