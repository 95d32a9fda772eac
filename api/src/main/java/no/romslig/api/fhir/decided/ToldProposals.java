package no.romslig.api.fhir.decided;

import java.util.LinkedHashMap;
import java.util.UUID;
import no.romslig.api.decision.ProposedItems;
import no.romslig.api.fhir.server.TaskIds;
import no.romslig.api.planning.ProposalKept;
import no.romslig.data.event.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells of what a new run proposes, and of what nobody can decide on any more since it has come. An
 * item is no row of a register, which would tell of itself.
 */
@Component
class ToldProposals {

  private final ProposedItems items;
  private final Outbox outbox;

  ToldProposals(ProposedItems items, Outbox outbox) {
    this.items = items;
    this.outbox = outbox;
  }

  @EventListener
  void tell(ProposalKept kept) {
    var told = new LinkedHashMap<String, UUID>();
    for (var item : items.changedBy(kept.run())) {
      told.put(TaskIds.of(item.run(), item.key()), item.person());
    }
    outbox.tell("Task", told);
  }
}
