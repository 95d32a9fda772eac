package no.romslig.data.stay;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.romslig.data.register.Entries;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/** All short stays that are or were asked for. */
public interface ShortStays extends Entries<ShortStay> {

  List<ShortStay> findByClosedOnNullOrderById();

  Page<ShortStay> findByClosedOnNullOrderById(Pageable page);

  Optional<ShortStay> findByCode(String code);

  List<ShortStay> findByPersonIdOrderById(UUID personId);
}
