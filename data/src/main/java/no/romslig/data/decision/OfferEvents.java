package no.romslig.data.decision;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.romslig.data.register.Entries;

/** All that happened to offers. */
public interface OfferEvents extends Entries<OfferEvent> {

  List<OfferEvent> findByOfferIdInOrderById(Collection<UUID> offerIds);
}
