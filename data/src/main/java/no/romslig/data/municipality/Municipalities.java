package no.romslig.data.municipality;

import java.util.Optional;
import no.romslig.data.register.Entries;

/** All municipalities of the installation; only the acting one may be written. */
public interface Municipalities extends Entries<Municipality> {

  Optional<Municipality> findByNumber(String number);
}
