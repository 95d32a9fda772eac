package no.romslig.solver.model.stay;

import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Sex;
import org.jspecify.annotations.Nullable;

/**
 * Who sleeps in a room, as far as sharing it goes. Someone who is not named does not accept
 * sharing.
 */
public record Guest(@Nullable PersonId id, Sex sex, boolean acceptsSharedRoom) {

  static Guest of(Person person) {
    return new Guest(person.id(), person.sex(), person.acceptsSharedRoom());
  }

  static Guest unnamed(Sex sex) {
    return new Guest(null, sex, false);
  }

  boolean is(@Nullable PersonId person) {
    return id != null && id.equals(person);
  }
}
