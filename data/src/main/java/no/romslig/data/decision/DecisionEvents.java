package no.romslig.data.decision;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.romslig.data.register.Entries;

/** All that happened to decisions. */
public interface DecisionEvents extends Entries<DecisionEvent> {

  List<DecisionEvent> findByDecisionIdInOrderById(Collection<UUID> decisionIds);
}
