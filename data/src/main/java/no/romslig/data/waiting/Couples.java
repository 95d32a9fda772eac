package no.romslig.data.waiting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.romslig.data.register.Entries;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/** All couples. */
public interface Couples extends Entries<Couple> {

  List<Couple> findByEndedOnNullOrderById();

  Optional<Couple> findByCode(String code);

  /** Those of which a person is one, also those that have ended. */
  List<Couple> findByFirstIdOrSecondIdOrderById(UUID first, UUID second);

  Page<Couple> findByEndedOnNullOrderById(Pageable page);
}
