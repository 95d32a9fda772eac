package no.romslig.data.waiting;

import java.util.List;
import java.util.UUID;
import no.romslig.data.register.Entries;

/** All relocations. */
public interface Relocations extends Entries<Relocation> {

  List<Relocation> findByClosedOnNullOrderById();

  List<Relocation> findByPersonIdOrderById(UUID personId);
}
