package no.romslig.api.decision;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.romslig.api.access.AccessLog;
import no.romslig.api.access.SignedIn;
import no.romslig.api.request.EntityTag;
import no.romslig.data.register.RegisterTransactions;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with a decision. */
@Component
class DecisionAnswers {

  private static final String READ = "READ_DECISION";

  private final DecisionBook book;
  private final DecisionViews views;
  private final AccessLog log;
  private final RegisterTransactions transactions;

  DecisionAnswers(
      DecisionBook book, DecisionViews views, AccessLog log, RegisterTransactions transactions) {
    this.book = book;
    this.views = views;
    this.log = log;
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

  /** The decisions, once it is written down who looks at whom. */
  List<DecisionView> views(SignedIn user, List<DecisionBook.Entry> entries) {
    log.lookedAtSome(user, persons(entries), READ);
    return transactions.call(
        user.acting(READ), () -> entries.stream().map(it -> views.of(user, it)).toList());
  }

  private DecisionView view(SignedIn user, UUID decision) {
    var entry = transactions.call(user.acting(READ), () -> book.find(decision));
    return views(user, List.of(entry)).getFirst();
  }

  private static List<UUID> persons(List<DecisionBook.Entry> entries) {
    return entries.stream()
        .flatMap(entry -> entry.items().stream())
        .flatMap(it -> Stream.ofNullable(it.about().personId()))
        .distinct()
        .toList();
  }
}
