package no.romslig.api.cases;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import no.romslig.data.institution.CareForm;
import no.romslig.data.waiting.course.CaseRuleSource;
import no.romslig.data.waiting.course.CaseRules;
import no.romslig.solver.rules.RuleSet;
import org.springframework.stereotype.Component;

/** Takes what differs by municipality in the course of a case from its rule set. */
@Component
class RuleSetCaseRules implements CaseRuleSource {

  private final CurrentRules rules;

  RuleSetCaseRules(CurrentRules rules) {
    this.rules = rules;
  }

  @Override
  public CaseRules current() {
    return of(rules.read());
  }

  static CaseRules of(RuleSet ruleSet) {
    var offered = EnumSet.noneOf(CareForm.class);
    var demanded = new EnumMap<CareForm, List<String>>(CareForm.class);
    for (var form : no.romslig.solver.snapshot.CareForm.values()) {
      var own = CareForm.valueOf(form.name());
      if (ruleSet.offers(form)) {
        offered.add(own);
      }
      demanded.put(own, ruleSet.demandedFor(form));
    }
    return new CaseRules(
        offered,
        demanded,
        ruleSet.move().requireHearing(),
        ruleSet.move().newDecisionOnDisagreement());
  }
}
