package no.romslig.data;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.romslig.data.decision.About;
import no.romslig.data.decision.Decision;
import no.romslig.data.decision.DecisionBasis;
import no.romslig.data.decision.DecisionEvent;
import no.romslig.data.decision.DecisionEventKind;
import no.romslig.data.decision.DecisionEvents;
import no.romslig.data.decision.DecisionItem;
import no.romslig.data.decision.DecisionItemKind;
import no.romslig.data.decision.DecisionItems;
import no.romslig.data.decision.Decisions;
import no.romslig.data.decision.Deviation;
import no.romslig.data.decision.GivenPlace;
import no.romslig.data.decision.Offer;
import no.romslig.data.decision.OfferEvent;
import no.romslig.data.decision.OfferEventKind;
import no.romslig.data.decision.OfferEvents;
import no.romslig.data.decision.Offers;
import no.romslig.data.decision.Price;
import no.romslig.data.decision.PriceResult;
import no.romslig.data.decision.PriceResults;
import no.romslig.data.decision.Prices;
import no.romslig.data.decision.RegisterRun;
import no.romslig.data.decision.RegisterRunKind;
import no.romslig.data.decision.RegisterRuns;
import no.romslig.data.decision.ShownPrice;
import no.romslig.data.decision.Verb;
import no.romslig.data.run.Run;
import no.romslig.data.run.RunOrder;
import no.romslig.data.run.Runs;
import org.jspecify.annotations.Nullable;

/** A run of a municipality, and one decision from it with all that can become of one. */
public final class FullDecisions {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final String HASH = "0".repeat(64);

  private final Town town;

  public FullDecisions(Town town) {
    this.town = town;
  }

  /** Inside of a transaction of the town's. */
  void fill(UUID person, UUID file, UUID room) {
    var run = run(RegisterRunKind.BY_HAND);
    var price = price(run, room);
    var decision = decision(run, price);
    town.of(Decisions.class).save(decision);
    var item =
        new DecisionItem(
                next(),
                decision.id(),
                "placements-0",
                DecisionItemKind.PLACEMENT,
                new About(person, file, null, null),
                "{}")
            .given(new GivenPlace(room, DAY, null), next());
    town.of(DecisionItems.class).save(item);
    town.of(DecisionEvents.class)
        .save(
            new DecisionEvent(next(), decision, DecisionEventKind.APPROVED, "approver", DAY, null));
    var offer = new Offer(next(), item, file, room, DAY, DAY.plusDays(7), "caseworker");
    town.of(Offers.class).save(offer);
    town.of(OfferEvents.class)
        .save(
            new OfferEvent(
                next(), offer.id(), OfferEventKind.REMINDED, DAY, null, null, "caseworker"));
  }

  private UUID next() {
    return town.ids().next();
  }

  /** A run from the registers. */
  public UUID run(RegisterRunKind kind) {
    var id = next();
    var order =
        new RunOrder(
            "9999", "Prøvevik", DAY, HASH, "kinn", "1.0.0", 1, 10L, null, "1", id, null, null);
    var run = town.of(Runs.class).save(Run.order(id, order, Instant.EPOCH));
    town.of(RegisterRuns.class)
        .save(new RegisterRun(run.id(), kind, DAY, "caseworker", "[]", "[]"));
    return run.id();
  }

  private ShownPrice price(UUID run, UUID room) {
    var price =
        new Price(
            next(), run, "placements-0", new GivenPlace(room, DAY, null), run, run, "caseworker");
    town.of(Prices.class).save(price);
    town.of(PriceResults.class).save(new PriceResult(next(), price.id(), true, "{}", HASH));
    return new ShownPrice(price.id(), HASH);
  }

  /** A choice at a price. */
  public Decision decision(UUID run, @Nullable ShownPrice price) {
    return new Decision(
        next(),
        new DecisionBasis(run, HASH, HASH, "kinn", "1.0.0", 1),
        Verb.CHOOSE,
        new Deviation("NEAR_FAMILY", "The daughter lives next door to it."),
        price,
        "caseworker",
        DAY,
        true);
  }
}
