package no.romslig.data.person;

import java.util.Optional;
import no.romslig.data.register.Entries;

/** All ids of other systems. */
public interface ExternalReferences extends Entries<ExternalReference> {

  Optional<ExternalReference> findBySystemAndValue(String system, String value);
}
