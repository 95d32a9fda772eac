package no.romslig.api.decision;

import java.util.UUID;
import no.romslig.api.access.SignedIn;
import no.romslig.data.register.RegisterTransactions;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with a decision. */
@Component
class DecisionAnswers {

  private final DecisionBook book;
  private final DecisionViews views;
  private final RegisterTransactions transactions;

  DecisionAnswers(DecisionBook book, DecisionViews views, RegisterTransactions transactions) {
    this.book = book;
    this.views = views;
    this.transactions = transactions;
  }

  ResponseEntity<DecisionView> created(SignedIn user, UUID decision) {
    var view = view(user, decision);
    return ResponseEntity.created(ItemController.location(decision))
        .eTag(EntityTag.of(view.version()))
        .body(view);
  }

  ResponseEntity<DecisionView> told(SignedIn user, UUID decision) {
    var view = view(user, decision);
    return ResponseEntity.ok().eTag(EntityTag.of(view.version())).body(view);
  }

  private DecisionView view(SignedIn user, UUID decision) {
    return transactions.call(
        user.acting("READ_DECISION"), () -> views.of(user, book.find(decision)));
  }
}
