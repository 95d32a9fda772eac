package no.romslig.api.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.romslig.api.access.AccessLog;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.Existing;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.api.access.Thing;
import no.romslig.api.request.Wait;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What it would cost others to choose otherwise than proposed; shown before it is confirmed. */
@RestController
class PriceController {

  private final PriceDesk desk;
  private final AccessLog log;

  PriceController(PriceDesk desk, AccessLog log) {
    this.desk = desk;
    this.log = log;
  }

  /**
   * What would be chosen.
   *
   * @param from missing = as proposed
   * @param to for a stay; missing = as proposed
   */
  record Choice(String unit, @Nullable LocalDate from, @Nullable LocalDate to) {}

  /**
   * A price.
   *
   * @param hash by which it is confirmed; missing until it is worked out
   * @param price who would lose and gain, and by how much the order of need is broken
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PriceView(
      UUID id,
      boolean isReady,
      @Nullable String hash,
      @JsonRawValue @Nullable String price,
      Map<String, String> links) {}

  /**
   * Asks for the price and waits for it.
   *
   * @param wait how many seconds to wait at the most, 0 to 300
   */
  @AllowedTo(Role.CASEWORKER)
  @PostMapping(Links.RUNS + "/{run}/items/{item}/prices")
  ResponseEntity<PriceView> ask(
      SignedIn user,
      @Existing(Thing.REGISTER_RUN) @PathVariable UUID run,
      @PathVariable String item,
      @RequestParam(defaultValue = "60") int wait,
      @RequestBody Choice choice)
      throws InterruptedException {
    var longest = Wait.of(wait);
    var acting = user.acting("ASK_PRICE");
    var wish = new PriceDesk.Wish(new UnitId(choice.unit()), choice.from(), choice.to());
    var asked = desk.ask(acting, run, item, wish);
    var quote = desk.waitFor(acting, asked, longest);
    log.lookedAtRun(user, quote.price().choiceRunId(), "READ_PRICE");
    return answer(quote.result() == null ? HttpStatus.ACCEPTED : HttpStatus.CREATED, quote);
  }

  @AllowedTo({Role.CASEWORKER, Role.APPROVER})
  @GetMapping(Links.PRICES + "/{id}")
  ResponseEntity<PriceView> one(SignedIn user, @Existing(Thing.PRICE) @PathVariable UUID id) {
    var quote = desk.find(user.acting("READ_PRICE"), id);
    log.lookedAtRun(user, quote.price().choiceRunId(), "READ_PRICE");
    return answer(HttpStatus.OK, quote);
  }

  private static ResponseEntity<PriceView> answer(HttpStatus status, PriceDesk.Quote quote) {
    var price = quote.price();
    var result = quote.result();
    var view =
        new PriceView(
            price.id(),
            result != null,
            result == null ? null : result.sha256(),
            result == null ? null : result.content(),
            Map.of(
                "self", Links.price(price.id()),
                "item", Links.item(price.runId(), price.item()),
                "replanned", "/api/v1/runs/" + price.choiceRunId()));
    return ResponseEntity.status(status).location(URI.create(Links.price(price.id()))).body(view);
  }
}
