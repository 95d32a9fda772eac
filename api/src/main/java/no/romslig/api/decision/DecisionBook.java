package no.romslig.api.decision;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.romslig.data.decision.Decision;
import no.romslig.data.decision.DecisionEvent;
import no.romslig.data.decision.DecisionEvents;
import no.romslig.data.decision.DecisionItem;
import no.romslig.data.decision.DecisionItems;
import no.romslig.data.decision.Decisions;
import no.romslig.data.decision.Verb;
import org.springframework.stereotype.Component;

/** Reads what was decided and what became of it. Works inside of the caller's transaction. */
@Component
class DecisionBook {

  private final Decisions decisions;
  private final DecisionItems items;
  private final DecisionEvents events;

  DecisionBook(Decisions decisions, DecisionItems items, DecisionEvents events) {
    this.decisions = decisions;
    this.items = items;
    this.events = events;
  }

  /** A decision with all that belongs to it. */
  record Entry(Decision decision, List<DecisionItem> items, List<DecisionEvent> events) {

    DecisionState state() {
      return DecisionState.of(decision, events);
    }

    /** Counts what happened to it. */
    int version() {
      return events.size();
    }
  }

  Entry find(UUID id) {
    var decision = decisions.findById(id).orElseThrow(() -> Refusals.noSuch("decision"));
    return of(List.of(decision)).getFirst();
  }

  List<Entry> of(Collection<Decision> some) {
    var ids = some.stream().map(Decision::id).toList();
    var itemsOf =
        items.findByDecisionIdInOrderById(ids).stream()
            .collect(groupingBy(DecisionItem::decisionId));
    var eventsOf =
        events.findByDecisionIdInOrderById(ids).stream()
            .collect(groupingBy(DecisionEvent::decisionId));
    return some.stream()
        .map(
            each ->
                new Entry(
                    each,
                    itemsOf.getOrDefault(each.id(), List.of()),
                    eventsOf.getOrDefault(each.id(), List.of())))
        .toList();
  }

  /** Where the items of a run stand, by their keys; those that nobody touched are missing. */
  Map<String, ItemState> states(UUID runId) {
    var states = new HashMap<String, ItemState>();
    for (var entry : of(decisions.findByRunIdOrderById(runId))) {
      for (var item : entry.items()) {
        var before = states.getOrDefault(item.item(), ItemState.UNTOUCHED);
        states.put(
            item.item(),
            before.then(kind(entry), 1 + entry.events().size(), entry.decision().id()));
      }
    }
    return states;
  }

  /** Where one item stands after all decisions about it. */
  static ItemState.Kind standing(List<Entry> entries) {
    var state = ItemState.UNTOUCHED;
    for (var entry : entries) {
      state = state.then(kind(entry), 1 + entry.events().size(), entry.decision().id());
    }
    return state.kind();
  }

  /** Where one item stands. */
  ItemState state(OpenRun run, ProposalItem item) {
    return item.isSettled()
        ? ItemState.SETTLED
        : states(run.id()).getOrDefault(item.key(), ItemState.UNTOUCHED);
  }

  private static ItemState.Kind kind(Entry entry) {
    return switch (entry.state()) {
      case NOTHING_GIVEN ->
          entry.decision().verb() == Verb.REJECT ? ItemState.Kind.REJECTED : ItemState.Kind.NOT_NOW;
      case AWAITING_APPROVAL -> ItemState.Kind.AWAITING_APPROVAL;
      case IN_FORCE -> ItemState.Kind.DECIDED;
      case CARRIED_OUT -> ItemState.Kind.CARRIED_OUT;
      case SENT_BACK, DECLINED, TAKEN_BACK -> ItemState.Kind.OPEN;
    };
  }
}
