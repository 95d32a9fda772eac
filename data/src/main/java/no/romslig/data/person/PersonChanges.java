package no.romslig.data.person;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import no.romslig.data.register.EntryIds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Registers what is kept apart from a person and counts as a change of the person, so that nobody
 * writes over what they have not seen. Works inside of the caller's transaction.
 */
@Service
public class PersonChanges {

  private final EntityManager entities;
  private final PersonsDetails details;
  private final EntryIds ids;

  PersonChanges(EntityManager entities, PersonsDetails details, EntryIds ids) {
    this.entities = entities;
    this.details = details;
    this.ids = ids;
  }

  /** What letters need of someone who is registered just now. */
  public void add(UUID person, LetterNeeds needs) {
    details.save(
        new PersonDetails(
            ids.next(),
            person,
            needs.name(),
            needs.address(),
            needs.addressProtected(),
            needs.letterLanguage()));
  }

  /**
   * What letters need of a stored person now.
   *
   * @param before what is registered of it
   * @return whether anything of it is new
   */
  public boolean describe(Person person, @Nullable PersonDetails before, LetterNeeds now) {
    if (before != null && before.needs().equals(now)) {
      return false;
    }
    entities.lock(person, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    if (before == null) {
      add(person.id(), now);
    } else {
      before.describe(now);
    }
    return true;
  }
}
