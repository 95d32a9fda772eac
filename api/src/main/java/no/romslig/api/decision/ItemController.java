package no.romslig.api.decision;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.romslig.api.access.AccessLog;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Existing;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.Thing;
import no.romslig.api.request.EntityTag;
import no.romslig.api.request.Paging;
import no.romslig.data.decision.DecisionItemKind;
import no.romslig.data.decision.Deviation;
import no.romslig.data.decision.ShownPrice;
import no.romslig.data.decision.Verb;
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

/** Items of a proposal that came from the registers, and what a named person decides about them. */
@RestController
@RequestMapping(Links.RUNS + "/{run}")
class ItemController {

  private static final String READ = "READ_PROPOSAL";

  private final ItemViews views;
  private final DecisionDesk desk;
  private final PublicationDesk publication;
  private final DecisionAnswers answers;
  private final AccessLog log;
  private final RegisterTransactions transactions;

  ItemController(
      ItemViews views,
      DecisionDesk desk,
      PublicationDesk publication,
      DecisionAnswers answers,
      AccessLog log,
      RegisterTransactions transactions) {
    this.views = views;
    this.desk = desk;
    this.publication = publication;
    this.answers = answers;
    this.log = log;
    this.transactions = transactions;
  }

  /** The items, in the proposal's order; by kind or state where that is asked for. */
  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/items")
  ItemView.Page list(
      SignedIn user,
      @Existing(Thing.REGISTER_RUN) @PathVariable UUID run,
      @RequestParam(required = false) @Nullable DecisionItemKind kind,
      @RequestParam(required = false) ItemState.@Nullable Kind state,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "50") int size) {
    var cut = Paging.of(page, size);
    var found =
        transactions.call(user.acting(READ), () -> views.all(user, run)).stream()
            .filter(it -> kind == null || it.kind() == kind)
            .filter(it -> state == null || it.state() == state)
            .toList();
    log.lookedAtRun(user, run, READ);
    return new ItemView.Page(Paging.cut(found, cut), page, size, found.size());
  }

  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping("/items/{item}")
  ResponseEntity<ItemView> one(
      SignedIn user,
      @Existing(Thing.REGISTER_RUN) @PathVariable UUID run,
      @PathVariable String item) {
    var view = transactions.call(user.acting(READ), () -> views.one(user, run, item));
    if (view.person() != null) {
      log.lookedInRun(user, run, view.person(), READ);
    }
    return ResponseEntity.ok().eTag(EntityTag.of(view.version())).body(view);
  }

  /**
   * What someone decides.
   *
   * @param reasonCode from the list of reasons, wherever one departs from the proposal
   * @param reason a sentence, likewise
   * @param price the price that was shown, where another unit is chosen
   */
  record Command(@Nullable String reasonCode, @Nullable String reason, @Nullable ShownPrice price) {

    @Nullable Deviation deviation() {
      return reasonCode == null && reason == null
          ? null
          : new Deviation(reasonCode == null ? "" : reasonCode, reason == null ? "" : reason);
    }
  }

  /** Accepts as proposed, with what belongs to it; the places are reserved at once. */
  @AllowedTo(Role.CASEWORKER)
  @PostMapping("/items/{item}/accept")
  ResponseEntity<DecisionView> accept(
      SignedIn user,
      @Existing(Thing.REGISTER_RUN) @PathVariable UUID run,
      @PathVariable String item,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
    return decide(user, Verb.ACCEPT, run, item, ifMatch, key, new Command(null, null, null));
  }

  /** Chooses another unit, at the price that was shown. */
  @AllowedTo(Role.CASEWORKER)
  @PostMapping("/items/{item}/choose")
  ResponseEntity<DecisionView> choose(
      SignedIn user,
      @Existing(Thing.REGISTER_RUN) @PathVariable UUID run,
      @PathVariable String item,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody Command command) {
    return decide(user, Verb.CHOOSE, run, item, ifMatch, key, command);
  }

  /** Puts it off: it stays open. */
  @AllowedTo(Role.CASEWORKER)
  @PostMapping("/items/{item}/not-now")
  ResponseEntity<DecisionView> putOff(
      SignedIn user,
      @Existing(Thing.REGISTER_RUN) @PathVariable UUID run,
      @PathVariable String item,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody Command command) {
    return decide(user, Verb.NOT_NOW, run, item, ifMatch, key, command);
  }

  /** Rejects what is proposed; whoever it was proposed to asks on. */
  @AllowedTo(Role.CASEWORKER)
  @PostMapping("/items/{item}/reject")
  ResponseEntity<DecisionView> reject(
      SignedIn user,
      @Existing(Thing.REGISTER_RUN) @PathVariable UUID run,
      @PathVariable String item,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody Command command) {
    return decide(user, Verb.REJECT, run, item, ifMatch, key, command);
  }

  /**
   * Which stays are published.
   *
   * @param items missing or empty = all that are open
   */
  record Publication(@Nullable List<String> items) {}

  /** Publishes respite stays to the families as one rotation plan: all, or none. */
  @AllowedTo(Role.CASEWORKER)
  @PostMapping("/publish-stays")
  ResponseEntity<DecisionView> publish(
      SignedIn user,
      @Existing(Thing.REGISTER_RUN) @PathVariable UUID run,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody Publication command) {
    var items = command.items() == null ? List.<String>of() : command.items();
    var decision = publication.publish(user.acting("PUBLISH_STAYS"), run, items, key);
    return answers.created(user, decision.id());
  }

  private ResponseEntity<DecisionView> decide(
      SignedIn user,
      Verb verb,
      UUID run,
      String item,
      @Nullable String ifMatch,
      @Nullable String key,
      Command command) {
    var order =
        new DecisionDesk.Order(
            run,
            List.of(item),
            EntityTag.read(ifMatch),
            verb,
            command.deviation(),
            verb == Verb.CHOOSE ? command.price() : null,
            null,
            key);
    var acting = user.acting("DECIDE_" + verb.name().toUpperCase(Locale.ROOT));
    return answers.created(user, desk.decide(acting, order).id());
  }

  /** Where a decision is told of. */
  static URI location(UUID decision) {
    return URI.create(Links.decision(decision));
  }
}
