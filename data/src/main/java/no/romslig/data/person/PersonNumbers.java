package no.romslig.data.person;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.romslig.data.register.Entries;

/** All numbers by which patient journals know persons. */
public interface PersonNumbers extends Entries<PersonNumber> {

  Optional<PersonNumber> findByNumber(String number);

  List<PersonNumber> findByPersonIdOrderById(UUID personId);

  /** The person has another one now. */
  void delete(PersonNumber number);
}
