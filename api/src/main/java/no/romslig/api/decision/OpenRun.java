package no.romslig.api.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.romslig.data.decision.DecisionBasis;
import no.romslig.data.run.Run;
import no.romslig.solver.explain.Explainer;
import no.romslig.solver.explain.text.Sentence;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.text.Language;
import tools.jackson.databind.JsonNode;

/**
 * A run with its proposal, laid open.
 *
 * @param written the proposal as it is stored
 */
record OpenRun(
    Run run,
    Snapshot snapshot,
    RuleSet rules,
    Proposal proposal,
    ProposalItems items,
    Together together,
    String proposalHash,
    JsonNode written) {

  UUID id() {
    return run.id();
  }

  DecisionBasis basis() {
    return new DecisionBasis(
        run.id(),
        run.snapshotHash(),
        proposalHash,
        run.ruleSetId(),
        run.ruleSetVersion(),
        run.seed());
  }

  /** What the reasons of an item say in bokmål, by their codes. */
  Map<String, String> sentences(String key) {
    var parts = key.split("-", 2);
    int at = Integer.parseInt(parts[1]);
    var explainer = new Explainer(snapshot, rules, proposal, Language.NB);
    var said =
        switch (parts[0]) {
          case "placements" -> explainer.why(proposal.placements().get(at));
          case "relocations" -> explainer.why(proposal.relocations().get(at));
          case "unplaced" -> explainer.why(proposal.unplaced().get(at));
          default -> List.<Sentence>of();
        };
    var texts = new LinkedHashMap<String, String>();
    for (var sentence : said) {
      if (sentence.code() != null) {
        texts.merge(sentence.code(), sentence.text(), (one, other) -> one + " " + other);
      }
    }
    return texts;
  }

  /** The item, word for word. */
  String written(ProposalItem item) {
    var parts = item.key().split("-", 2);
    return written.get(parts[0]).get(Integer.parseInt(parts[1])).toString();
  }
}
