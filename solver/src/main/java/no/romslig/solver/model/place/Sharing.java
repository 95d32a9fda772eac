package no.romslig.solver.model.place;

import java.util.HashMap;
import java.util.Map;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Unit;

/** Which two persons may share a unit for two (rules SHARED-ROOM, SB-01). */
public final class Sharing {

  private final Map<PersonId, PersonId> partners = new HashMap<>();

  public Sharing(Snapshot snapshot) {
    for (Couple couple : snapshot.couples()) {
      partners.put(couple.first(), couple.second());
      partners.put(couple.second(), couple.first());
    }
  }

  public boolean areCouple(Person one, Person other) {
    return other.id().equals(partners.get(one.id()));
  }

  public boolean hasPartner(Person person) {
    return partners.containsKey(person.id());
  }

  /** Whether the person may share the unit with anyone at all. */
  public boolean mayShareWithSomeone(Person person, Unit unit) {
    return person.acceptsSharedRoom() || (unit.coupleUnit() && hasPartner(person));
  }

  public boolean mayShare(Person one, Person other, Unit unit) {
    boolean couple = areCouple(one, other);
    if (couple && unit.coupleUnit()) {
      return true;
    }
    return one.acceptsSharedRoom()
        && other.acceptsSharedRoom()
        && (couple || one.sex() == other.sex());
  }
}
