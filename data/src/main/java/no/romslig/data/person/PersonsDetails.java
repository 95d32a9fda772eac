package no.romslig.data.person;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.romslig.data.register.Entries;
import org.springframework.data.jpa.repository.Query;

/** Names and addresses, one for each person at the most. */
public interface PersonsDetails extends Entries<PersonDetails> {

  Optional<PersonDetails> findByPersonId(UUID personId);

  /** Of those whose address is protected. */
  List<PersonDetails> findByAddressProtectedTrue();

  /** Whose name holds all of the words, in any order and case. */
  @Query(
      value =
          "select * from person_details where not exists ("
              + " select from unnest(string_to_array(lower(:words), ' ')) word"
              + " where position(word in lower(name)) = 0) order by id limit :most",
      nativeQuery = true)
  List<PersonDetails> named(String words, int most);
}
