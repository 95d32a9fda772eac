package no.romslig.data.waiting;

import java.util.List;
import no.romslig.data.register.Entries;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/** All couples. */
public interface Couples extends Entries<Couple> {

  List<Couple> findByEndedOnNullOrderById();

  Page<Couple> findByEndedOnNullOrderById(Pageable page);
}
