package no.romslig.solver.audit.need;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import no.romslig.solver.audit.book.Place;
import no.romslig.solver.audit.book.Register;
import no.romslig.solver.audit.rule.Sharing;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;

/**
 * People who must all find a place in one set of units, and how many the set can hold of them at
 * the most (Hall's condition).
 */
final class Crowd {

  private final Register register;
  private final Tenants tenants;
  private final BitSet units;
  private final Map<PersonId, BitSet> movable = new LinkedHashMap<>();
  private final Map<Integer, Set<Person>> fixed = new HashMap<>();
  private final Map<PersonId, Person> persons = new HashMap<>();
  private final Set<Integer> holdingOne = new LinkedHashSet<>();

  Crowd(Register register, Tenants tenants, BitSet units) {
    this.register = register;
    this.tenants = tenants;
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

  void keepToOne(Place place) {
    holdingOne.add(place.index());
  }

  void keepOut(PersonId person, Place place) {
    var options = movable.get(person);
    if (options != null) {
      options.clear(place.index());
    }
  }

  /** Nobody else may have the unit. */
  void keepFor(Place place, Predicate<Person> who) {
    movable.forEach(
        (id, options) -> {
          var person = persons.get(id);
          if (person != null && !who.test(person)) {
            options.clear(place.index());
          }
        });
  }

  void keepTo(PersonId person, BitSet allowed) {
    var options = movable.get(person);
    if (options != null) {
      options.and(allowed);
    }
  }

  /** Leaves out everyone whose options reach outside the set. */
  void dropUnconfined() {
    movable.keySet().removeIf(person -> !outside(person).isEmpty());
  }

  /** Where outside the set the person could be. */
  BitSet outside(PersonId person) {
    var outside = (BitSet) movable.getOrDefault(person, new BitSet()).clone();
    outside.andNot(units);
    return outside;
  }

  boolean holds(PersonId person) {
    return movable.containsKey(person);
  }

  /** Whether the set cannot hold all of the people, wherever in it they are put. */
  boolean isTooMany() {
    long room = 0;
    for (int unit = units.nextSetBit(0); unit >= 0; unit = units.nextSetBit(unit + 1)) {
      room += Math.max(0, mostIn(unit) - taken(unit));
    }
    return movable.size() > room;
  }

  /** Places that the witness accounts for, or that someone for a time keeps. */
  private int taken(int unit) {
    return fixed.getOrDefault(unit, Set.of()).size();
  }

  private int mostIn(int unit) {
    var place = register.places().get(unit);
    int capacity = place.unit().capacity();
    if (capacity == 1 || holdingOne.contains(unit)) {
      return 1;
    }
    boolean full = Math.max(taken(unit), tenants.lasting(place)) >= capacity;
    return full || someMayShare(unit, place) ? capacity : 1;
  }

  private boolean someMayShare(int unit, Place place) {
    var staying = new ArrayList<>(fixed.getOrDefault(unit, Set.of()));
    List<Person> coming = new ArrayList<>();
    movable.forEach(
        (id, options) -> {
          var person = persons.get(id);
          if (options.get(unit) && person != null && mightShare(person, place)) {
            coming.add(person);
          }
        });
    if (!staying.isEmpty()) {
      return coming.stream()
          .anyMatch(each -> Sharing.mayShare(place.unit(), each, staying.getFirst(), register));
    }
    for (int i = 0; i < coming.size(); i++) {
      for (int j = i + 1; j < coming.size(); j++) {
        if (mayBeTogether(place, coming.get(i), coming.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Two who live together already may go on doing so. */
  private boolean mayBeTogether(Place place, Person one, Person other) {
    return Sharing.mayShare(place.unit(), one, other, register)
        || (isHome(place, one) && isHome(place, other));
  }

  private boolean mightShare(Person person, Place place) {
    return register.acceptsSharing(person)
        || register.isInCouple(person.id())
        || isHome(place, person);
  }

  private boolean isHome(Place place, Person person) {
    return register.homesOf(person.id()).contains(place.id());
  }
}
