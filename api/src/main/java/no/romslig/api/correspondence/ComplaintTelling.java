package no.romslig.api.correspondence;

import java.util.List;
import java.util.UUID;
import no.romslig.api.decision.SecondPerson;
import no.romslig.data.complaint.Complaints;
import no.romslig.data.letter.LetterDesk;
import org.springframework.stereotype.Component;

/** What is told of what became of a complaint. Works inside of the caller's transaction. */
@Component
class ComplaintTelling {

  private final Complaints complaints;
  private final ComplaintLetters letters;
  private final LetterRulesOf rules;
  private final LetterDesk desk;

  ComplaintTelling(
      Complaints complaints, ComplaintLetters letters, LetterRulesOf rules, LetterDesk desk) {
    this.complaints = complaints;
    this.letters = letters;
    this.rules = rules;
    this.desk = desk;
  }

  /**
   * What is told; nobody else writes letters of the complaint meanwhile.
   *
   * @param gaps where everything is put that is missing
   */
  Telling of(UUID id, Said said, Gaps gaps) {
    var complaint = complaints.findById(id).orElseThrow(LetterProblems::noSuchComplaint);
    var outcome =
        letters
            .outcome(id)
            .orElseThrow(
                () ->
                    LetterProblems.nothingToTell(
                        "The municipality has not decided the complaint yet."));
    desk.lockBasis(id);
    var decision = complaint.subject().decisionId();
    var second = SecondPerson.by(rules.ruleSet(decision)) == SecondPerson.ALWAYS;
    var draft = letters.of(complaint, outcome, said, gaps);
    return new Telling(List.of(draft), decision, second);
  }
}
