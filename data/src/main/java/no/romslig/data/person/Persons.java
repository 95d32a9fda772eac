package no.romslig.data.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.romslig.data.register.Entries;

/** All persons of a municipality. */
public interface Persons extends Entries<Person> {

  Optional<Person> findByCode(String code);

  List<Person> findByCodeIn(Collection<String> codes);
}
