package no.romslig.api.decision;

import java.util.List;
import java.util.UUID;
import no.romslig.api.place.PlaceTransactions;
import no.romslig.api.request.Today;
import no.romslig.data.decision.Decision;
import no.romslig.data.decision.DecisionItemKind;
import no.romslig.data.decision.DecisionLock;
import no.romslig.data.decision.Verb;
import no.romslig.data.register.Acting;
import no.romslig.data.register.EntryIds;
import no.romslig.data.stay.RotationPlan;
import no.romslig.data.stay.RotationPlans;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Where respite stays of a proposal are told to the families, as one rotation plan (AF-04, AF-07).
 */
@Service
class PublicationDesk {

  private final DecisionDesk desk;
  private final Repeats repeats;
  private final DecisionLock lock;
  private final RunShelf shelf;
  private final DecisionBook book;
  private final RotationPlans plans;
  private final PlaceTransactions transactions;
  private final EntryIds ids;
  private final Today today;

  PublicationDesk(
      DecisionDesk desk,
      Repeats repeats,
      DecisionLock lock,
      RunShelf shelf,
      DecisionBook book,
      RotationPlans plans,
      PlaceTransactions transactions,
      EntryIds ids,
      Today today) {
    this.desk = desk;
    this.repeats = repeats;
    this.lock = lock;
    this.shelf = shelf;
    this.book = book;
    this.plans = plans;
    this.transactions = transactions;
    this.ids = ids;
    this.today = today;
  }

  /**
   * Publishes stays as proposed: all of them, or none.
   *
   * @param keys which; empty = every respite stay that is still open
   */
  Decision publish(Acting acting, UUID runId, List<String> keys, @Nullable String requestKey) {
    var sent = order(runId, keys, null, requestKey);
    return transactions.call(
        acting, () -> repeats.decide(acting, sent, () -> publishAnew(acting, sent)));
  }

  private Decision publishAnew(Acting acting, DecisionDesk.Order sent) {
    lock.takeRun(sent.runId());
    var wanted = sent.keys().isEmpty() ? open(sent.runId()) : sent.keys();
    if (wanted.isEmpty()) {
      throw Refusals.notOpen("PUBLISHED");
    }
    var plan = plans.save(new RotationPlan(ids.next(), today.date(), acting.subject()));
    return desk.within(acting, order(sent.runId(), wanted, plan.id(), sent.requestKey()));
  }

  private static DecisionDesk.Order order(
      UUID runId, List<String> keys, @Nullable UUID plan, @Nullable String requestKey) {
    return new DecisionDesk.Order(runId, keys, null, Verb.PUBLISH, null, null, plan, requestKey);
  }

  private List<String> open(UUID runId) {
    var run = shelf.open(runId);
    var states = book.states(runId);
    return run.items().all().stream()
        .filter(it -> it.kind() == DecisionItemKind.RESPITE && !it.isSettled())
        .filter(it -> states.getOrDefault(it.key(), ItemState.UNTOUCHED).kind().isOpen())
        .map(ProposalItem::key)
        .toList();
  }
}
