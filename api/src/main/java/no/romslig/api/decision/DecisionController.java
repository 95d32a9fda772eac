package no.romslig.api.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Existing;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.Thing;
import no.romslig.api.request.EntityTag;
import no.romslig.api.request.Paging;
import no.romslig.data.decision.Decisions;
import no.romslig.data.decision.TakingBackGround;
import no.romslig.data.register.RegisterTransactions;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Decisions and their further course: approval, offers, moving in, taking back. */
@RestController
@RequestMapping(Links.DECISIONS)
class DecisionController {

  private final Decisions decisions;
  private final DecisionBook book;
  private final DecisionAnswers answers;
  private final ApprovalDesk approval;
  private final OfferDesk offers;
  private final OfferAnswers offerAnswers;
  private final MovingIn movingIn;
  private final RegisterTransactions transactions;

  DecisionController(
      Decisions decisions,
      DecisionBook book,
      DecisionAnswers answers,
      ApprovalDesk approval,
      OfferDesk offers,
      OfferAnswers offerAnswers,
      MovingIn movingIn,
      RegisterTransactions transactions) {
    this.decisions = decisions;
    this.book = book;
    this.answers = answers;
    this.approval = approval;
    this.offers = offers;
    this.offerAnswers = offerAnswers;
    this.movingIn = movingIn;
    this.transactions = transactions;
  }

  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping
  DecisionView.Page list(
      SignedIn user,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size) {
    var cut = Paging.of(page, size);
    var found = transactions.call(user.acting("READ_DECISION"), () -> entries(cut));
    return new DecisionView.Page(
        answers.views(user, found.getContent()), page, size, found.getTotalElements());
  }

  private Page<DecisionBook.Entry> entries(Pageable cut) {
    var found = decisions.findAllByOrderByIdDesc(cut);
    return new PageImpl<>(book.of(found.getContent()), cut, found.getTotalElements());
  }

  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/{id}")
  ResponseEntity<DecisionView> one(SignedIn user, @Existing(Thing.DECISION) @PathVariable UUID id) {
    return answers.told(user, id);
  }

  /** A second, different person approves. */
  @AllowedTo(Role.APPROVER)
  @PostMapping("/{id}/approve")
  ResponseEntity<DecisionView> approve(
      SignedIn user,
      @Existing(Thing.DECISION) @PathVariable UUID id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
    approval.approve(user.acting("APPROVE_DECISION"), id, EntityTag.read(ifMatch));
    return answers.told(user, id);
  }

  /** Why. */
  record Because(@Nullable String reason) {}

  /** A second, different person does not approve: the places are free again. */
  @AllowedTo(Role.APPROVER)
  @PostMapping("/{id}/send-back")
  ResponseEntity<DecisionView> sendBack(
      SignedIn user,
      @Existing(Thing.DECISION) @PathVariable UUID id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody Because why) {
    approval.sendBack(user.acting("SEND_DECISION_BACK"), id, EntityTag.read(ifMatch), why.reason());
    return answers.told(user, id);
  }

  /** Takes it back before anyone relies on it: the places are free again. */
  @AllowedTo(Role.CASEWORKER)
  @PostMapping("/{id}/take-back")
  ResponseEntity<DecisionView> takeBack(
      SignedIn user,
      @Existing(Thing.DECISION) @PathVariable UUID id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody Because why) {
    approval.takeBack(user.acting("TAKE_DECISION_BACK"), id, EntityTag.read(ifMatch), why.reason());
    return answers.told(user, id);
  }

  /**
   * On what ground of forvaltningsloven § 35, and why.
   *
   * @param ground {@code NOT_TO_HARM}, {@code NOT_REACHED}, {@code INVALID} or {@code OTHER_LAW}
   */
  record Repealing(@Nullable TakingBackGround ground, @Nullable String reason) {}

  /**
   * Repeals it once someone was told, or has accepted the place; a letter of that is to be sent.
   */
  @AllowedTo(Role.APPROVER)
  @PostMapping("/{id}/repeal")
  ResponseEntity<DecisionView> repeal(
      SignedIn user,
      @Existing(Thing.DECISION) @PathVariable UUID id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody Repealing why) {
    approval.repeal(
        user.acting("REPEAL_DECISION"), id, EntityTag.read(ifMatch), why.ground(), why.reason());
    return answers.told(user, id);
  }

  /** Registers that those concerned have moved in. */
  @AllowedTo(Role.CASEWORKER)
  @PostMapping("/{id}/move-in")
  ResponseEntity<DecisionView> moveIn(
      SignedIn user,
      @Existing(Thing.DECISION) @PathVariable UUID id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
    movingIn.moveIn(user.acting("MOVE_IN"), id, EntityTag.read(ifMatch));
    return answers.told(user, id);
  }

  /**
   * @param answerBy the last day to answer; missing = as the rule set says
   */
  record Sending(@Nullable LocalDate answerBy) {}

  /** Offers each applicant the place, once. */
  @AllowedTo(Role.CASEWORKER)
  @PostMapping("/{id}/offer")
  ResponseEntity<List<OfferView>> offer(
      SignedIn user,
      @Existing(Thing.DECISION) @PathVariable UUID id,
      @RequestBody Sending sending) {
    var sent = offers.send(user.acting("SEND_OFFER"), id, sending.answerBy());
    var told = offerAnswers.views(user, sent);
    return ResponseEntity.status(HttpStatus.CREATED).body(told);
  }
}
