package no.romslig.data.waiting;

import java.util.List;
import java.util.Optional;
import no.romslig.data.register.Entries;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/** All couples. */
public interface Couples extends Entries<Couple> {

  List<Couple> findByEndedOnNullOrderById();

  Optional<Couple> findByCode(String code);

  Page<Couple> findByEndedOnNullOrderById(Pageable page);
}
