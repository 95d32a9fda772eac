package no.romslig.data.stay;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.romslig.data.register.Entries;

/** All short stays that are or were asked for. */
public interface ShortStays extends Entries<ShortStay> {

  List<ShortStay> findByClosedOnNullOrderById();

  Optional<ShortStay> findByCode(String code);

  List<ShortStay> findByPersonIdOrderById(UUID personId);
}
