package no.romslig.api.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.romslig.api.place.PlaceTransactions;
import no.romslig.api.place.PlacesTaken;
import no.romslig.api.register.SnapshotAssembler;
import no.romslig.api.request.EntityTag;
import no.romslig.api.request.Today;
import no.romslig.data.booking.Claim;
import no.romslig.data.booking.ClaimRefusedException;
import no.romslig.data.booking.PlaceDesk;
import no.romslig.data.decision.About;
import no.romslig.data.decision.Decision;
import no.romslig.data.decision.DecisionItem;
import no.romslig.data.decision.DecisionItems;
import no.romslig.data.decision.DecisionLock;
import no.romslig.data.decision.Decisions;
import no.romslig.data.decision.Deviation;
import no.romslig.data.decision.GivenPlace;
import no.romslig.data.decision.ShownPrice;
import no.romslig.data.decision.Verb;
import no.romslig.data.register.Acting;
import no.romslig.data.register.EntryIds;
import no.romslig.solver.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Where a named person decides about an item of a proposal. A place is reserved at once, together
 * with what belongs to it, or nothing is stored.
 */
@Service
class DecisionDesk {

  private final RunShelf shelf;
  private final Repeats repeats;
  private final DecisionLock lock;
  private final DecidableRuns runs;
  private final DecisionBook book;
  private final Decisions decisions;
  private final DecisionItems items;
  private final Claims claims;
  private final PlaceDesk places;
  private final PlacesTaken taken;
  private final DroppedStays dropped;
  private final SnapshotAssembler assembler;
  private final CaseProgress progress;
  private final PriceCheck prices;
  private final PlaceTransactions transactions;
  private final EntryIds ids;
  private final Today today;

  DecisionDesk(
      RunShelf shelf,
      Repeats repeats,
      DecisionLock lock,
      DecidableRuns runs,
      DecisionBook book,
      Decisions decisions,
      DecisionItems items,
      Claims claims,
      PlaceDesk places,
      PlacesTaken taken,
      DroppedStays dropped,
      SnapshotAssembler assembler,
      CaseProgress progress,
      PriceCheck prices,
      PlaceTransactions transactions,
      EntryIds ids,
      Today today) {
    this.shelf = shelf;
    this.repeats = repeats;
    this.lock = lock;
    this.runs = runs;
    this.book = book;
    this.decisions = decisions;
    this.items = items;
    this.claims = claims;
    this.places = places;
    this.taken = taken;
    this.dropped = dropped;
    this.assembler = assembler;
    this.progress = progress;
    this.prices = prices;
    this.transactions = transactions;
    this.ids = ids;
    this.today = today;
  }

  /**
   * What someone decides.
   *
   * @param keys the item, or several where stays are published together
   * @param version of the item as it was read; missing where several are
   * @param deviation why, where it departs from the proposal
   * @param price the price that was shown, where another unit is chosen
   */
  record Order(
      UUID runId,
      List<String> keys,
      @Nullable Integer version,
      Verb verb,
      @Nullable Deviation deviation,
      @Nullable ShownPrice price,
      @Nullable UUID plan,
      @Nullable String requestKey) {}

  /**
   * Decides.
   *
   * @return the decision; the one from before where the same request comes again
   * @throws no.romslig.api.problem.ApiProblem with what stands in the way; nothing is stored then
   */
  Decision decide(Acting acting, Order order) {
    return transactions.call(
        acting, () -> repeats.decide(acting, order, () -> within(acting, order)));
  }

  /** The same inside of a transaction in which the same one acts. */
  Decision within(Acting acting, Order order) {
    runs.mustBeDecidable(order.runId());
    var run = shelf.open(order.runId());
    var chosen = order.keys().stream().distinct().map(it -> item(run, it)).toList();
    var together = together(run, chosen, order.verb());
    takeTurn(order, together);
    chosen.forEach(it -> mustBeOpen(run, it, order));
    if (order.verb() == Verb.CHOOSE && order.price() == null) {
      throw Refusals.priceRefused(
          "price-demanded",
          "See the price first",
          "Ask for the price of the choice, and confirm it by its id and hash.");
    }
    ReasonCodes.check(order.verb(), order.deviation());
    together.forEach(it -> mustBeOpen(run, it, null));
    return order.verb().isGiving()
        ? give(acting, run, order, together)
        : save(acting, run, order, together.stream().map(this::nothing).toList());
  }

  /** Until nobody else decides on any of it. */
  private void takeTurn(Order order, List<ProposalItem> together) {
    if (order.verb() == Verb.PUBLISH) {
      lock.takeRun(order.runId());
    } else {
      lock.takeItems(order.runId(), together.stream().map(ProposalItem::key).toList());
    }
  }

  private static ProposalItem item(OpenRun run, String key) {
    return run.items().find(key).orElseThrow(() -> Refusals.noSuch("item"));
  }

  /** A choice, and what is put off, concern the one alone; the rest stays open. */
  private static List<ProposalItem> together(OpenRun run, List<ProposalItem> chosen, Verb verb) {
    return switch (verb) {
      case ACCEPT -> run.together().with(chosen.getFirst());
      case PUBLISH, CHOOSE, NOT_NOW, REJECT -> chosen;
    };
  }

  private void mustBeOpen(OpenRun run, ProposalItem item, @Nullable Order order) {
    var state = book.state(run, item);
    if (order != null && order.version() != null && order.version() != state.version()) {
      throw EntityTag.changedSince(state.version());
    }
    if (!state.kind().isOpen()) {
      throw Refusals.notOpen(state.kind().name());
    }
    if (order != null && !Commands.of(item).contains(order.verb())) {
      throw Refusals.notOpen(state.kind().name());
    }
  }

  /** What is to be given, to whom. */
  private record Given(ProposalItem item, About about, @Nullable GivenPlace place) {}

  private Given nothing(ProposalItem item) {
    return new Given(item, claims.about(item), null);
  }

  private Decision give(Acting acting, OpenRun run, Order order, List<ProposalItem> together) {
    var price = order.price();
    var given =
        together.stream()
            .map(
                it ->
                    new Given(
                        it,
                        claims.about(it),
                        price == null
                            ? claims.place(Objects.requireNonNull(it.spot()))
                            : prices.place(price, run, it)))
            .toList();
    var now = now(acting, run);
    var missing = new Hearing(now, run.rules()).missing(together);
    if (!missing.isEmpty()) {
      throw Refusals.notExecutable(missing);
    }
    var moved = new ArrayList<>(new Facts(run.snapshot(), now).moved(together));
    if (price == null) {
      moved.addAll(new RoomMates(run, now).arrived(together));
    }
    if (!moved.isEmpty()) {
      throw Refusals.worldMoved(moved);
    }
    if (price != null) {
      prices.mustStillHold(price, now);
    }
    return reserve(acting, run, order, given);
  }

  private Snapshot now(Acting acting, OpenRun run) {
    return assembler.assembleWithin(acting, run.run().asOf()).snapshot();
  }

  private Decision reserve(Acting acting, OpenRun run, Order order, List<Given> given) {
    List<Claim> wanted =
        given.stream()
            .map(
                it ->
                    claims.claim(
                        it.item(), it.about(), Objects.requireNonNull(it.place()), order.plan()))
            .toList();
    for (var each : given) {
      var person = each.about().personId();
      if (person != null && each.place() != null) {
        dropped.giveWay(run, each.item(), person, each.place());
      }
    }
    List<UUID> bookings;
    try {
      bookings = places.takeTogether(wanted).stream().map(it -> it.bookingId()).toList();
    } catch (ClaimRefusedException refused) {
      throw taken.problem(refused.answer());
    }
    var decision = save(acting, run, order, given, bookings);
    for (var each : given) {
      var file = each.about().caseId();
      if (file != null) {
        progress.propose(file, decision.decidedOn());
      }
    }
    return decision;
  }

  private Decision save(Acting acting, OpenRun run, Order order, List<Given> given) {
    return save(acting, run, order, given, List.of());
  }

  private Decision save(
      Acting acting, OpenRun run, Order order, List<Given> given, List<UUID> bookings) {
    var decision =
        decisions.save(
            new Decision(
                ids.next(),
                run.basis(),
                order.verb(),
                order.deviation(),
                order.price(),
                acting.subject(),
                today.date(),
                SecondPerson.by(run.rules()).mustApprove(order.verb())));
    var rows = new ArrayList<DecisionItem>();
    for (int i = 0; i < given.size(); i++) {
      var each = given.get(i);
      var row =
          new DecisionItem(
              ids.next(),
              decision.id(),
              each.item().key(),
              each.item().kind(),
              each.about(),
              run.written(each.item()));
      rows.add(each.place() == null ? row : row.given(each.place(), bookings.get(i)));
    }
    rows.forEach(items::save);
    return decision;
  }
}
