package no.romslig.api.correspondence;

import java.util.List;
import java.util.UUID;
import no.romslig.api.decision.DecisionState;
import no.romslig.data.decision.Decision;
import no.romslig.data.decision.DecisionEvents;
import no.romslig.data.decision.DecisionItems;
import no.romslig.data.decision.Decisions;
import no.romslig.data.letter.LetterDesk;
import org.springframework.stereotype.Component;

/**
 * What is told of a decision on a proposal as long as it is in force, and of its repeal. Works
 * inside of the caller's transaction.
 */
@Component
class DecisionTelling {

  private final Decisions decisions;
  private final DecisionItems items;
  private final DecisionEvents events;
  private final ItemLetters letters;
  private final RepealLetters repeals;
  private final LetterDesk desk;

  DecisionTelling(
      Decisions decisions,
      DecisionItems items,
      DecisionEvents events,
      ItemLetters letters,
      RepealLetters repeals,
      LetterDesk desk) {
    this.decisions = decisions;
    this.items = items;
    this.events = events;
    this.letters = letters;
    this.repeals = repeals;
    this.desk = desk;
  }

  /**
   * What is told; nobody else writes letters of the decision meanwhile.
   *
   * @param gaps where everything is put that is missing
   */
  Telling of(UUID id, List<Said> said, Gaps gaps) {
    var decision = decisions.findById(id).orElseThrow(LetterProblems::noSuchDecision);
    var repeal = events.repealOf(id);
    if (repeal.isEmpty() && isUndone(decision)) {
      throw LetterProblems.notInForce();
    }
    if (!decision.verb().isGiving()) {
      throw LetterProblems.nothingToTell("The decision gives nothing to anyone.");
    }
    desk.lockBasis(id);
    var decided = items.findByDecisionIdInOrderById(List.of(id));
    checkNamed(said, decided.stream().map(each -> each.item()).toList());
    var drafts =
        repeal
            .map(each -> repeals.of(decision, each, decided, said, gaps))
            .orElseGet(() -> letters.of(decision, decided, said, gaps));
    return new Telling(drafts, id, decision.needsSecondPerson());
  }

  private boolean isUndone(Decision decision) {
    return DecisionState.of(decision, events.findByDecisionIdInOrderById(List.of(decision.id())))
        .isUndone();
  }

  private static void checkNamed(List<Said> said, List<String> known) {
    if (!said.stream().allMatch(each -> known.contains(each.item()))) {
      throw LetterProblems.invalid("about[].item", "an item of this decision: " + known);
    }
  }
}
