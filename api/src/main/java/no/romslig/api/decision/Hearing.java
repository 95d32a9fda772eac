package no.romslig.api.decision;

import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Relocation;
import no.romslig.solver.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Whether moves may be carried out, by what the registers say of their hearings now (FL-02, FL-04).
 */
final class Hearing {

  private final Snapshot now;
  private final RuleSet.MoveRules rules;

  Hearing(Snapshot now, RuleSet rules) {
    this.now = now;
    this.rules = rules.move();
  }

  /** The rules that stand in the way, each once; also of a move for which none was proposed. */
  List<String> missing(List<ProposalItem> items) {
    var missing = new ArrayList<String>();
    for (var item : items) {
      if (item.gives() == CommitmentKind.RELOCATION) {
        now.relocations().stream()
            .filter(it -> it.personId().equals(item.person()))
            .forEach(it -> look(it, missing));
      }
    }
    return missing.stream().distinct().toList();
  }

  private void look(Relocation relocation, List<String> missing) {
    missing.addAll(
        missing(rules, relocation.heard(), relocation.agrees(), relocation.newDecision()));
  }

  /** The rules that stand in the way of one move. */
  static List<String> missing(
      RuleSet.MoveRules rules,
      boolean heard,
      @Nullable Boolean agrees,
      @Nullable Boolean newDecision) {
    var missing = new ArrayList<String>();
    if (rules.requireHearing() && !heard) {
      missing.add("FL-02");
    }
    if (rules.newDecisionOnDisagreement()
        && Boolean.FALSE.equals(agrees)
        && !Boolean.TRUE.equals(newDecision)) {
      missing.add("FL-04");
    }
    return missing;
  }
}
