package no.romslig.data.stay;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.romslig.data.register.Entries;

/** All grants of respite. */
public interface RespiteGrants extends Entries<RespiteGrant> {

  Optional<RespiteGrant> findByCode(String code);

  List<RespiteGrant> findByPersonIdOrderById(UUID personId);
}
