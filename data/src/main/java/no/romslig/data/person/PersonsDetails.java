package no.romslig.data.person;

import java.util.Optional;
import java.util.UUID;
import no.romslig.data.register.Entries;

/** Names and addresses, one for each person at the most. */
public interface PersonsDetails extends Entries<PersonDetails> {

  Optional<PersonDetails> findByPersonId(UUID personId);
}
