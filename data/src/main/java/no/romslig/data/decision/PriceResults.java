package no.romslig.data.decision;

import java.util.Optional;
import java.util.UUID;
import no.romslig.data.register.Entries;

/** All prices that were worked out. */
public interface PriceResults extends Entries<PriceResult> {

  Optional<PriceResult> findByPriceId(UUID priceId);
}
