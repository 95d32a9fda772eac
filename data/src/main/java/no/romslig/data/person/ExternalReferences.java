package no.romslig.data.person;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.romslig.data.register.Entries;

/** All ids of other systems. */
public interface ExternalReferences extends Entries<ExternalReference> {

  Optional<ExternalReference> findBySystemAndValue(String system, String value);

  List<ExternalReference> findByPersonIdOrderById(UUID personId);

  List<ExternalReference> findByUnitIdOrderById(UUID unitId);

  /** Takes it back: the other system does not call it so. */
  void delete(ExternalReference reference);
}
