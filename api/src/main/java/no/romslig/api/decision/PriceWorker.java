package no.romslig.api.decision;

import java.util.UUID;
import no.romslig.api.planning.RunCounter;
import no.romslig.data.decision.Price;
import no.romslig.data.decision.PriceResult;
import no.romslig.data.decision.PriceResults;
import no.romslig.data.decision.Prices;
import no.romslig.data.institution.Units;
import no.romslig.data.register.Acting;
import no.romslig.data.register.EntryIds;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.solver.json.DocumentHash;
import no.romslig.solver.snapshot.UnitId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Works out a price: solves without and with the choice, and compares. Doing it twice does no harm.
 */
@Component
class PriceWorker {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final RunCounter counter;
  private final RunShelf shelf;
  private final Prices prices;
  private final PriceResults results;
  private final Units units;
  private final RegisterTransactions transactions;
  private final EntryIds ids;

  PriceWorker(
      RunCounter counter,
      RunShelf shelf,
      Prices prices,
      PriceResults results,
      Units units,
      RegisterTransactions transactions,
      EntryIds ids) {
    this.counter = counter;
    this.shelf = shelf;
    this.prices = prices;
    this.results = results;
    this.units = units;
    this.transactions = transactions;
    this.ids = ids;
  }

  private record Question(Price price, Spot chosen) {}

  void work(UUID municipality, UUID id) {
    var acting = new Acting(municipality, "romslig:price", "WORK_OUT_PRICE");
    var question = transactions.call(acting, () -> question(id));
    counter.work(municipality, question.price().baseRunId());
    counter.work(municipality, question.price().choiceRunId());
    var content = transactions.call(acting, () -> reading(question)).read(question);
    var text = JSON.writeValueAsString(content);
    transactions.run(
        acting,
        () -> {
          if (results.findByPriceId(id).isEmpty()) {
            results.save(
                new PriceResult(ids.next(), id, content.isAllowed(), text, DocumentHash.of(text)));
          }
        });
  }

  private Question question(UUID id) {
    var price = prices.findById(id).orElseThrow();
    var place = price.place();
    var unit = new UnitId(units.findById(place.unitId()).orElseThrow().code());
    return new Question(price, new Spot(unit, place.starts(), place.ends()));
  }

  private Reading reading(Question question) {
    var proposed = shelf.open(question.price().runId());
    var without = shelf.open(question.price().baseRunId());
    var with = shelf.open(question.price().choiceRunId());
    return new Reading(proposed.items().find(question.price().item()).orElseThrow(), without, with);
  }

  /** What is read, outside of any transaction: the audit takes its time. */
  private record Reading(ProposalItem item, OpenRun without, OpenRun with) {

    PriceContent read(Question question) {
      return new PriceReading(
              without.snapshot(),
              without.rules(),
              without.run().snapshotHash(),
              without.proposal(),
              with.proposal())
          .read(item, question.chosen());
    }
  }
}
