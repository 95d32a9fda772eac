package no.romslig.solver.audit.rule;

import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.proposal.Certificate.Violation;

/** {@code HASH}: the proposal answers this snapshot, by this rule set. */
record AnswersSnapshot(String snapshotHash) implements HardRuleCheck {

  @Override
  public List<Violation> violations(Book book) {
    var found = new ArrayList<Violation>();
    var proposal = book.proposal();
    if (!proposal.snapshotHash().equals(snapshotHash)) {
      found.add(violation("snapshotHash", proposal.snapshotHash(), "expected", snapshotHash));
    }
    var rules = book.register().rules();
    boolean sameRules =
        proposal.ruleSet().id().equals(rules.id())
            && proposal.ruleSet().version().equals(rules.version());
    if (!sameRules) {
      found.add(
          violation(
              "ruleSet",
              proposal.ruleSet().id() + " " + proposal.ruleSet().version(),
              "expected",
              rules.id() + " " + rules.version()));
    }
    return found;
  }

  private static Violation violation(Object... values) {
    return new Violation("HASH", List.of(), Fault.params(values));
  }
}
