package no.romslig.data.decision;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.romslig.data.register.Entries;

/** All items that were decided. */
public interface DecisionItems extends Entries<DecisionItem> {

  List<DecisionItem> findByDecisionIdInOrderById(Collection<UUID> decisionIds);

  List<DecisionItem> findByBookingIdIn(Collection<UUID> bookingIds);
}
