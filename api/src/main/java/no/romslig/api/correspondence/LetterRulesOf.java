package no.romslig.api.correspondence;

import java.util.Optional;
import java.util.UUID;
import no.romslig.api.cases.CurrentRules;
import no.romslig.api.letter.catalogue.LetterRules;
import no.romslig.api.planning.RunReader;
import no.romslig.data.complaint.Complaints;
import no.romslig.data.decision.Decisions;
import no.romslig.data.letter.LetterBasis;
import no.romslig.data.letter.LetterFile;
import no.romslig.data.run.RunDocumentKind;
import no.romslig.data.run.RunDocuments;
import no.romslig.solver.rules.RuleSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * By which rules a letter is written: those of the run that was decided from, else those that the
 * municipality works by now. Works inside of the caller's transaction.
 */
@Component
public class LetterRulesOf {

  private final Decisions decisions;
  private final RunDocuments documents;
  private final RunReader reader;
  private final CurrentRules current;
  private final Complaints complaints;

  LetterRulesOf(
      Decisions decisions,
      RunDocuments documents,
      RunReader reader,
      CurrentRules current,
      Complaints complaints) {
    this.decisions = decisions;
    this.documents = documents;
    this.reader = reader;
    this.current = current;
    this.complaints = complaints;
  }

  LetterRules of(LetterFile file) {
    return new LetterRules(ruleSet(decision(file.basis())));
  }

  private @Nullable UUID decision(LetterBasis basis) {
    return basis.complaintId() == null
        ? basis.decisionId()
        : complaints.findById(basis.complaintId()).orElseThrow().subject().decisionId();
  }

  /**
   * Those of a decision, or today's.
   *
   * @return empty where the rule set has no letter catalogue
   */
  public Optional<LetterRules> ofDecision(@Nullable UUID decision) {
    try {
      return Optional.of(new LetterRules(ruleSet(decision)));
    } catch (IllegalArgumentException noCatalogue) {
      return Optional.empty();
    }
  }

  RuleSet ruleSet(@Nullable UUID decision) {
    if (decision == null) {
      return current.read();
    }
    var run = decisions.findById(decision).orElseThrow().basis().runId();
    return reader.readRuleSet(documents.find(run, RunDocumentKind.RULE_SET).orElseThrow());
  }
}
