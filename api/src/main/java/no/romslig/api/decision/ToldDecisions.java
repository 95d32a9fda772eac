package no.romslig.api.decision;

import java.util.UUID;
import no.romslig.data.decision.Offer;
import no.romslig.data.decision.OfferEventKind;
import no.romslig.data.decision.OfferEvents;
import no.romslig.data.decision.Offers;
import no.romslig.data.letter.LetterReceipts;
import org.springframework.stereotype.Component;

/**
 * Knows whether someone relies on a decision: a letter of it went out, or its place was accepted.
 * Works inside of the caller's transaction.
 */
@Component
class ToldDecisions {

  private final LetterReceipts receipts;
  private final Offers offers;
  private final OfferEvents answers;

  ToldDecisions(LetterReceipts receipts, Offers offers, OfferEvents answers) {
    this.receipts = receipts;
    this.offers = offers;
    this.answers = answers;
  }

  boolean isTold(UUID decision) {
    return !receipts.findOfDecision(decision).isEmpty() || isAccepted(decision);
  }

  private boolean isAccepted(UUID decision) {
    var sent = offers.findByDecisionIdOrderById(decision).stream().map(Offer::id).toList();
    return answers.findByOfferIdInOrderById(sent).stream()
        .anyMatch(each -> each.kind() == OfferEventKind.ACCEPTED);
  }
}
