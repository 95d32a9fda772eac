package no.romslig.data.institution;

import java.util.Optional;
import no.romslig.data.register.Entries;

/** All units of a municipality. */
public interface Units extends Entries<Unit> {

  Optional<Unit> findByCode(String code);
}
