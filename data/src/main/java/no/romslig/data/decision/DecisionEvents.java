package no.romslig.data.decision;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.romslig.data.register.Entries;

/** All that happened to decisions. */
public interface DecisionEvents extends Entries<DecisionEvent> {

  List<DecisionEvent> findByDecisionIdInOrderById(Collection<UUID> decisionIds);

  /** What repealed a decision, of which someone had been told by then. */
  default Optional<DecisionEvent> repealOf(UUID decision) {
    return findByDecisionIdInOrderById(List.of(decision)).stream()
        .filter(DecisionEvent::isRepeal)
        .findFirst();
  }
}
