package no.romslig.api.decision;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.romslig.api.daily.SnapshotCopy;
import no.romslig.api.planning.RunCounter;
import no.romslig.api.planning.RunCounter.Checked;
import no.romslig.api.planning.RunCounter.Manner;
import no.romslig.api.problem.ApiProblem;
import no.romslig.api.register.SnapshotAssembler;
import no.romslig.api.request.Wait;
import no.romslig.api.request.Waiting;
import no.romslig.data.decision.Price;
import no.romslig.data.decision.PriceResult;
import no.romslig.data.decision.PriceResults;
import no.romslig.data.decision.Prices;
import no.romslig.data.decision.RegisterRun;
import no.romslig.data.decision.RegisterRunKind;
import no.romslig.data.decision.RegisterRuns;
import no.romslig.data.decision.Verb;
import no.romslig.data.register.Acting;
import no.romslig.data.register.EntryIds;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.solver.snapshot.Commitment;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/** Where one asks what it would cost others to choose another unit than proposed. */
@Service
class PriceDesk {

  private final RunShelf shelf;
  private final DecidableRuns runs;
  private final DecisionBook book;
  private final SnapshotAssembler assembler;
  private final RunCounter counter;
  private final RegisterRuns registerRuns;
  private final Prices prices;
  private final PriceResults results;
  private final Claims claims;
  private final RegisterTransactions transactions;
  private final SchedulerClient queue;
  private final EntryIds ids;
  private final Waiting waiting;
  private final Clock clock;

  PriceDesk(
      RunShelf shelf,
      DecidableRuns runs,
      DecisionBook book,
      SnapshotAssembler assembler,
      RunCounter counter,
      RegisterRuns registerRuns,
      Prices prices,
      PriceResults results,
      Claims claims,
      RegisterTransactions transactions,
      SchedulerClient queue,
      EntryIds ids,
      Waiting waiting,
      Clock clock) {
    this.shelf = shelf;
    this.runs = runs;
    this.book = book;
    this.assembler = assembler;
    this.counter = counter;
    this.registerRuns = registerRuns;
    this.prices = prices;
    this.results = results;
    this.claims = claims;
    this.transactions = transactions;
    this.queue = queue;
    this.ids = ids;
    this.waiting = waiting;
    this.clock = clock;
  }

  /**
   * What would be chosen.
   *
   * @param from missing = as proposed
   * @param to for a stay; missing = as proposed
   */
  record Wish(UnitId unit, @Nullable LocalDate from, @Nullable LocalDate to) {

    /**
     * @throws ApiProblem where the nights make no sense
     */
    Spot spot(ProposalItem item) {
      var proposed = item.spot();
      var first = from != null || proposed == null ? from : proposed.from();
      var end = to != null || proposed == null ? to : proposed.to();
      if (first == null
          || (end != null && !end.isAfter(first))
          || isOpenEnded(item) == (end != null)) {
        throw badNights();
      }
      return new Spot(unit, first, end);
    }

    private static boolean isOpenEnded(ProposalItem item) {
      if (item.gives() == null) {
        return true;
      }
      return switch (item.gives()) {
        case PLACEMENT, RELOCATION -> true;
        case RESPITE, SHORT_STAY -> false;
      };
    }
  }

  /** A price as far as it is known. */
  record Quote(Price price, @Nullable PriceResult result) {}

  /**
   * Asks for the price of having an item otherwise. It is worked out by the same solver.
   *
   * @throws ApiProblem where the item is not open, or the choice is no decision that a run can keep
   */
  Quote ask(Acting acting, UUID runId, String key, Wish wish) {
    var question = transactions.call(acting, () -> question(runId, key, wish));
    var run = question.run();
    var item = question.item();
    var chosen = question.chosen();
    var now = assembler.assemble(acting, run.run().asOf()).snapshot();
    var moved = new Facts(run.snapshot(), now).moved(List.of(item));
    if (!moved.isEmpty()) {
      throw Refusals.worldMoved(moved);
    }
    var base = counter.check(now);
    var choice = counter.check(new SnapshotCopy(now).commit(decided(item, chosen)).snapshot());
    var price = transactions.call(acting, () -> keep(acting, run, item, chosen, base, choice));
    queue.scheduleIfNotExists(
        PriceTask.instance(acting.municipality(), price.id()), clock.instant());
    return new Quote(price, null);
  }

  /** An item and what would be chosen for it. */
  private record Question(OpenRun run, ProposalItem item, Spot chosen) {}

  private Question question(UUID runId, String key, Wish wish) {
    runs.mustBeDecidable(runId);
    var run = shelf.open(runId);
    var item = run.items().find(key).orElseThrow(() -> Refusals.noSuch("item"));
    var state = book.state(run, item).kind();
    if (!state.isOpen() || !Commands.of(item).contains(Verb.CHOOSE)) {
      throw Refusals.notOpen(state.name());
    }
    var chosen = wish.spot(item);
    claims.unit(chosen.unit());
    return new Question(run, item, chosen);
  }

  private static Commitment decided(ProposalItem item, Spot chosen) {
    return new Commitment(
        Objects.requireNonNull(item.gives()),
        item.refId(),
        chosen.unit(),
        chosen.from(),
        chosen.to());
  }

  private Price keep(
      Acting acting, OpenRun run, ProposalItem item, Spot chosen, Checked base, Checked choice) {
    var seed = run.run().seed();
    var baseRun =
        base.hash().equals(run.run().snapshotHash())
            ? run.id()
            : imagined(acting, run, base, Manner.from(run.id(), seed));
    var choiceRun = imagined(acting, run, choice, Manner.from(baseRun, seed));
    return prices.save(
        new Price(
            ids.next(),
            run.id(),
            item.key(),
            claims.place(chosen),
            baseRun,
            choiceRun,
            acting.subject()));
  }

  private UUID imagined(Acting acting, OpenRun run, Checked snapshot, Manner manner) {
    var id = counter.keep(snapshot, manner).id();
    registerRuns.save(
        new RegisterRun(id, RegisterRunKind.PRICE, run.run().asOf(), acting.subject(), "[]", "[]"));
    return id;
  }

  Quote find(Acting acting, UUID id) {
    return transactions.call(
        acting,
        () ->
            new Quote(
                prices.findById(id).orElseThrow(() -> Refusals.noSuch("price")),
                results.findByPriceId(id).orElse(null)));
  }

  /** The price, once it is known or the wait is over. */
  Quote waitFor(Acting acting, Quote asked, Wait wait) throws InterruptedException {
    return waiting.until(
        quote -> quote.result() != null, asked, quote -> find(acting, quote.price().id()), wait);
  }

  /** Where the nights of a choice make no sense. */
  private static ApiProblem badNights() {
    return new ApiProblem(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "bad-nights",
        "The nights are not possible",
        "A stay for a time has a last day after its first; a lasting place has none.");
  }
}
