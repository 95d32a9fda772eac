package no.romslig.api.correspondence;

import java.util.UUID;
import no.romslig.api.decision.SecondPerson;
import no.romslig.data.letter.LetterDesk;
import no.romslig.data.waiting.CaseFiles;
import org.springframework.stereotype.Component;

/**
 * What is told of a case that is on the waitlist or refused. Works inside of the caller's
 * transaction.
 */
@Component
class CaseTelling {

  private final CaseFiles cases;
  private final StepLetters letters;
  private final LetterRulesOf rules;
  private final LetterDesk desk;

  CaseTelling(CaseFiles cases, StepLetters letters, LetterRulesOf rules, LetterDesk desk) {
    this.cases = cases;
    this.letters = letters;
    this.rules = rules;
    this.desk = desk;
  }

  /**
   * What is told; nobody else writes letters of the step meanwhile.
   *
   * @param gaps where everything is put that is missing
   */
  Telling of(UUID id, Said said, Gaps gaps) {
    var file = cases.findById(id).orElseThrow(LetterProblems::noSuchCase);
    var step =
        letters
            .told(id)
            .orElseThrow(
                () ->
                    LetterProblems.nothingToTell(
                        "A case has letters of its own where it is on the waitlist or refused;"
                            + " places have letters of their decisions."));
    desk.lockBasis(step.id());
    var second = SecondPerson.by(rules.ruleSet(null)) == SecondPerson.ALWAYS;
    return new Telling(letters.of(file, step, said, gaps), null, second);
  }
}
