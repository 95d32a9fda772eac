package no.romslig.api.decision;

import java.util.List;
import java.util.UUID;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Existing;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.Thing;
import no.romslig.api.request.EntityTag;
import no.romslig.api.request.Paging;
import no.romslig.data.decision.Offers;
import no.romslig.data.register.RegisterTransactions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Offers, reminders and answers. */
@RestController
@RequestMapping(Links.OFFERS)
class OfferController {

  private final Offers offers;
  private final OfferDesk desk;
  private final OfferAnswers answers;
  private final RegisterTransactions transactions;

  OfferController(
      Offers offers, OfferDesk desk, OfferAnswers answers, RegisterTransactions transactions) {
    this.offers = offers;
    this.desk = desk;
    this.answers = answers;
    this.transactions = transactions;
  }

  /** All offers, the newest first. */
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping
  OfferView.Page list(
      SignedIn user,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size) {
    var cut = Paging.of(page, size);
    var found =
        transactions.call(
            user.acting("READ_OFFER"), () -> offers.findAllByOrderByIdDesc(cut).map(desk::course));
    return new OfferView.Page(
        answers.views(user, found.getContent()), page, size, found.getTotalElements());
  }

  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/{id}")
  ResponseEntity<OfferView> one(SignedIn user, @Existing(Thing.OFFER) @PathVariable UUID id) {
    return told(user, desk.find(user.acting("READ_OFFER"), id));
  }

  @AllowedTo(Role.CASEWORKER)
  @PostMapping("/{id}/remind")
  ResponseEntity<OfferView> remind(
      SignedIn user,
      @Existing(Thing.OFFER) @PathVariable UUID id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
    return told(user, desk.remind(user.acting("REMIND"), id, EntityTag.read(ifMatch)));
  }

  @AllowedTo(Role.CASEWORKER)
  @PostMapping("/{id}/accept")
  ResponseEntity<OfferView> accept(
      SignedIn user,
      @Existing(Thing.OFFER) @PathVariable UUID id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
    return told(user, desk.accept(user.acting("ACCEPT_OFFER"), id, EntityTag.read(ifMatch)));
  }

  /** Why it was declined. */
  record Declining(@Nullable String reasonCode, @Nullable String reason) {}

  /** The place is free again; the rank stays as it is. */
  @AllowedTo(Role.CASEWORKER)
  @PostMapping("/{id}/decline")
  ResponseEntity<OfferView> decline(
      SignedIn user,
      @Existing(Thing.OFFER) @PathVariable UUID id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody Declining why) {
    var code = why.reasonCode() == null ? "" : why.reasonCode();
    return told(
        user,
        desk.decline(
            user.acting("DECLINE_OFFER"), id, EntityTag.read(ifMatch), code, why.reason()));
  }

  private ResponseEntity<OfferView> told(SignedIn user, OfferDesk.Course course) {
    var view = answers.views(user, List.of(course)).getFirst();
    return ResponseEntity.ok().eTag(EntityTag.of(view.version())).body(view);
  }
}
