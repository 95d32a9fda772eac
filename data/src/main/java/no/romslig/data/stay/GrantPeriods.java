package no.romslig.data.stay;

import java.util.List;
import java.util.UUID;
import no.romslig.data.register.Entries;

/** The periods of all grants. */
public interface GrantPeriods extends Entries<GrantPeriod> {

  List<GrantPeriod> findByGrantIdOrderById(UUID grantId);

  /** Takes it back. */
  void delete(GrantPeriod period);
}
