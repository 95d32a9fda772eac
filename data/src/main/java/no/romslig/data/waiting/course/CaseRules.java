package no.romslig.data.waiting.course;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.romslig.data.institution.CareForm;

/**
 * What differs by municipality in the course of a case.
 *
 * @param offered the care forms that the municipality has
 * @param demanded the assessed facts demanded for each, as rule ids (GEN-01, LT-07, HDO-08 …)
 * @param requireHearing before a resident moves (FL-02)
 * @param newDecisionOnDisagreement before a resident who disagrees moves (FL-04)
 */
public record CaseRules(
    Set<CareForm> offered,
    Map<CareForm, List<String>> demanded,
    boolean requireHearing,
    boolean newDecisionOnDisagreement) {

  public CaseRules {
    offered = Set.copyOf(offered);
    demanded = Map.copyOf(demanded);
  }

  List<String> demandedFor(CareForm form) {
    return demanded.getOrDefault(form, List.of());
  }
}
