package no.romslig.api.decision;

import java.util.UUID;
import no.romslig.api.planning.RunCounter;
import no.romslig.data.decision.GivenPlace;
import no.romslig.data.decision.Price;
import no.romslig.data.decision.PriceResults;
import no.romslig.data.decision.Prices;
import no.romslig.data.decision.ShownPrice;
import no.romslig.data.run.Runs;
import no.romslig.solver.snapshot.Snapshot;
import org.springframework.stereotype.Component;

/**
 * Holds a confirmation against the price that was shown. Works inside of the caller's transaction.
 */
@Component
class PriceCheck {

  private final Prices prices;
  private final PriceResults results;
  private final RunCounter counter;
  private final Runs runs;

  PriceCheck(Prices prices, PriceResults results, RunCounter counter, Runs runs) {
    this.prices = prices;
    this.results = results;
    this.counter = counter;
    this.runs = runs;
  }

  /**
   * The place whose price was shown.
   *
   * @throws no.romslig.api.problem.ApiProblem where it is the price of something else, is not known
   *     yet, or the choice breaks a hard rule
   */
  GivenPlace place(ShownPrice shown, OpenRun run, ProposalItem item) {
    var price = find(shown.id());
    if (!price.runId().equals(run.id()) || !price.item().equals(item.key())) {
      throw Refusals.priceRefused(
          "price-of-another",
          "The price is that of something else",
          "Ask for the price of this item and confirm that.");
    }
    var result =
        results
            .findByPriceId(price.id())
            .orElseThrow(
                () ->
                    Refusals.priceRefused(
                        "price-unknown",
                        "The price is not known yet",
                        "Wait until it is worked out, look at it, and confirm it then."));
    if (!result.sha256().equals(shown.hash())) {
      throw Refusals.priceRefused(
          "price-not-shown",
          "This is not the price that was worked out",
          "Read the price and confirm it by its hash.");
    }
    if (!result.allowed()) {
      throw Refusals.priceRefused(
          "breaks-hard-rule",
          "The choice breaks a hard rule",
          "The price lists the rules. Only a waiver, given and logged first, lifts one.");
    }
    return price.place();
  }

  /**
   * Refuses where the registers do not say any more what they said when the price was asked for.
   */
  void mustStillHold(ShownPrice shown, Snapshot now) {
    var base = runs.findById(find(shown.id()).baseRunId()).orElseThrow();
    if (!counter.check(now).hash().equals(base.snapshotHash())) {
      throw Refusals.priceRefused(
          "price-outdated",
          "The registers have changed since the price was shown",
          "Ask for the price again: it may be another by now.");
    }
  }

  private Price find(UUID id) {
    return prices.findById(id).orElseThrow(() -> Refusals.noSuch("price"));
  }
}
