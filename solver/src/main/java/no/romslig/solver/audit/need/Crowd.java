package no.romslig.solver.audit.need;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import no.romslig.solver.audit.book.Place;
import no.romslig.solver.audit.book.Register;
import no.romslig.solver.audit.rule.Sharing;
import no.romslig.solver.snapshot.InstitutionId;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;

/**
 * People who must all find a place in one set of units, and how many the set can hold of them at
 * the most (Hall's condition).
 */
final class Crowd {

  private final Register register;
  private final BitSet units;
  private final Map<PersonId, BitSet> movable = new LinkedHashMap<>();
  private final Map<Integer, Set<Person>> fixed = new HashMap<>();
  private final Map<PersonId, Person> persons = new HashMap<>();
  private final Map<Integer, Integer> blocked = new HashMap<>();
  private final Set<Integer> holdingOne = new LinkedHashSet<>();

  Crowd(Register register, BitSet units) {
    this.register = register;
    this.units = units;
  }

  /** Someone who stays in that unit whatever happens. */
  void addFixed(Person person, Place place) {
    fixed.computeIfAbsent(place.index(), key -> new LinkedHashSet<>()).add(person);
  }

  /** Someone who must be in one of these units. */
  void addMovable(Person person, BitSet options) {
    persons.put(person.id(), person);
    movable.put(person.id(), (BitSet) options.clone());
  }

  /** A place that is taken for a time that ends after the look-ahead. */
  void block(Place place) {
    blocked.merge(place.index(), 1, Integer::sum);
  }

  void keepToOne(Place place) {
    holdingOne.add(place.index());
  }

  void keepOut(PersonId person, Place place) {
    var options = movable.get(person);
    if (options != null) {
      options.clear(place.index());
    }
  }

  void keepTo(PersonId person, BitSet allowed) {
    var options = movable.get(person);
    if (options != null) {
      options.and(allowed);
    }
  }

  BitSet unitsOf(InstitutionId institution) {
    var found = new BitSet();
    for (var place : register.places()) {
      if (place.institution().equals(institution)) {
        found.set(place.index());
      }
    }
    return found;
  }

  boolean isMovable(PersonId person) {
    return movable.containsKey(person);
  }

  /** Whether all of the person's options lie in the set. */
  boolean isConfined(PersonId person) {
    var options = movable.get(person);
    if (options == null) {
      return false;
    }
    var outside = (BitSet) options.clone();
    outside.andNot(units);
    return outside.isEmpty();
  }

  /** Leaves out someone whose options reach outside the set. */
  void drop(PersonId person) {
    movable.remove(person);
  }

  /** Whether the set cannot hold all of the people, wherever in it they are put. */
  boolean isTooMany() {
    long room = 0;
    for (int unit = units.nextSetBit(0); unit >= 0; unit = units.nextSetBit(unit + 1)) {
      int taken = fixed.getOrDefault(unit, Set.of()).size() + blocked.getOrDefault(unit, 0);
      room += Math.max(0, mostIn(unit) - taken);
    }
    return movable.size() > room;
  }

  private int mostIn(int unit) {
    var place = register.places().get(unit);
    int capacity = place.unit().capacity();
    if (capacity == 1 || holdingOne.contains(unit)) {
      return 1;
    }
    int staying = fixed.getOrDefault(unit, Set.of()).size() + blocked.getOrDefault(unit, 0);
    return staying >= capacity || someMayShare(unit, place) ? capacity : 1;
  }

  private boolean someMayShare(int unit, Place place) {
    if (blocked.containsKey(unit)) {
      return true;
    }
    var candidates = new LinkedHashSet<>(fixed.getOrDefault(unit, Set.of()));
    boolean withFixed = !candidates.isEmpty();
    movable.forEach(
        (id, options) -> {
          var person = persons.get(id);
          if (options.get(unit) && person != null && mayShareAtAll(person)) {
            candidates.add(person);
          }
        });
    var list = candidates.toArray(Person[]::new);
    for (int i = 0; i < (withFixed ? 1 : list.length); i++) {
      for (int j = i + 1; j < list.length; j++) {
        if (Sharing.mayShare(place.unit(), list[i], list[j], register)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean mayShareAtAll(Person person) {
    return person.acceptsSharedRoom() || register.isInCouple(person.id());
  }
}
