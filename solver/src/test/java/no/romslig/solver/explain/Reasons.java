package no.romslig.solver.explain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.Reason;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.Town;

/** The reasons that a town and a draft give, looked up by what they are about. */
final class Reasons {

  private final Proposal explained;

  private Reasons(Proposal explained) {
    this.explained = explained;
  }

  static Reasons of(Town town, Draft draft) {
    return of(town, draft, TestRules.STRICT);
  }

  static Reasons of(Town town, Draft draft, RuleSet rules) {
    return new Reasons(new ReasonWriter().explain(town.snapshot(), rules, draft.proposal()));
  }

  List<Reason> ofPlaced(String person) {
    return explained.placements().stream()
        .filter(each -> each.personId().value().equals(person))
        .findFirst()
        .orElseThrow()
        .reasons();
  }

  List<Reason> ofMoved(String person) {
    return explained.relocations().stream()
        .filter(each -> each.personId().value().equals(person))
        .findFirst()
        .orElseThrow()
        .reasons();
  }

  List<Reason> ofWaiting(String refId) {
    return explained.unplaced().stream()
        .filter(each -> each.refId().equals(refId))
        .findFirst()
        .orElseThrow()
        .reasons();
  }

  static List<String> codes(List<Reason> reasons) {
    return reasons.stream().map(Reason::code).toList();
  }

  static Map<String, Object> params(List<Reason> reasons, String code) {
    return reason(reasons, code).params();
  }

  static Reason reason(List<Reason> reasons, String code) {
    return reasons.stream()
        .filter(each -> Objects.equals(each.code(), code))
        .findFirst()
        .orElseThrow(() -> new AssertionError(code + " is not among " + reasons));
  }
}
