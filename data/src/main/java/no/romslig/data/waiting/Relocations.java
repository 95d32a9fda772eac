package no.romslig.data.waiting;

import java.util.List;
import java.util.UUID;
import no.romslig.data.register.Entries;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/** All relocations. */
public interface Relocations extends Entries<Relocation> {

  List<Relocation> findByClosedOnNullOrderById();

  Page<Relocation> findByClosedOnNullOrderById(Pageable page);

  List<Relocation> findByPersonIdOrderById(UUID personId);
}
