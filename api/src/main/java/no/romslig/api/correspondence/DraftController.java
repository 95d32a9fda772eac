package no.romslig.api.correspondence;

import java.util.List;
import java.util.UUID;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Existing;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.Thing;
import no.romslig.api.request.RequestKey;
import no.romslig.data.letter.LetterFile;
import no.romslig.data.register.RegisterTransactions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Drafts letters: a draft for each recipient, or a list of all that is missing. */
@RestController
class DraftController {

  private static final String DRAFT = "DRAFT_LETTERS";

  private final Drafting drafting;
  private final LetterBook book;
  private final LetterViews views;
  private final RegisterTransactions transactions;

  DraftController(
      Drafting drafting, LetterBook book, LetterViews views, RegisterTransactions transactions) {
    this.drafting = drafting;
    this.book = book;
    this.views = views;
    this.transactions = transactions;
  }

  /**
   * Which items, and what the registers do not know of each.
   *
   * @param about missing or empty = all items, with what the registers know
   */
  record DecisionLetters(@Nullable List<Said> about) {}

  /** The letters of a decision on a proposal. */
  @AllowedTo(Role.CASEWORKER)
  @PostMapping("/api/v1/decisions/{id}/letters")
  ResponseEntity<List<LetterView>> ofDecision(
      SignedIn user,
      @Existing(Thing.DECISION) @PathVariable UUID id,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody DecisionLetters order) {
    var said = order.about() == null ? List.<Said>of() : order.about();
    return drafted(
        user, drafting.ofDecision(user.acting(DRAFT), id, said, RequestKey.of(key, id, said)));
  }

  /** The letters of a case that is on the waitlist or refused. */
  @AllowedTo(Role.CASEWORKER)
  @PostMapping("/api/v1/cases/{id}/letters")
  ResponseEntity<List<LetterView>> ofCase(
      SignedIn user,
      @Existing(Thing.CASE) @PathVariable UUID id,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody Said said) {
    return drafted(
        user, drafting.ofCase(user.acting(DRAFT), id, said, RequestKey.of(key, id, said)));
  }

  /** The letters of what the municipality has made of a complaint. */
  @AllowedTo(Role.CASEWORKER)
  @PostMapping("/api/v1/complaints/{id}/letters")
  ResponseEntity<List<LetterView>> ofComplaint(
      SignedIn user,
      @Existing(Thing.COMPLAINT) @PathVariable UUID id,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody Said said) {
    return drafted(
        user, drafting.ofComplaint(user.acting(DRAFT), id, said, RequestKey.of(key, id, said)));
  }

  private ResponseEntity<List<LetterView>> drafted(SignedIn user, List<LetterFile> letters) {
    var entries = transactions.call(user.acting(DRAFT), () -> book.of(letters));
    return ResponseEntity.status(HttpStatus.CREATED).body(views.of(user, entries, DRAFT));
  }
}
