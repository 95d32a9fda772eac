package no.romslig.solver.audit.need;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import no.romslig.solver.audit.book.Place;
import no.romslig.solver.audit.book.Register;
import no.romslig.solver.audit.rule.Sharing;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * People who must all find a place in one set of units, and how many the set can hold of them at
 * the most (Hall's condition).
 */
final class Crowd {

  private final Register register;
  private final Tenants tenants;
  private final BitSet units;
  private final List<Member> movable = new ArrayList<>();
  private final Map<Integer, Set<Person>> fixed = new HashMap<>();
  private final Set<Integer> holdingOne = new LinkedHashSet<>();

  /**
   * Someone who must be in one of some units.
   *
   * @param options not to be changed
   * @param inside whether all of them are in the set
   */
  private record Member(Person person, BitSet options, boolean inside) {}

  Crowd(Register register, Tenants tenants, BitSet units) {
    this.register = register;
    this.tenants = tenants;
    this.units = units;
  }

  /** The same people, to whom others may be added, and of whom more may be assumed. */
  Crowd copy() {
    var copy = new Crowd(register, tenants, units);
    copy.movable.addAll(movable);
    copy.fixed.putAll(fixed);
    copy.holdingOne.addAll(holdingOne);
    return copy;
  }

  /** Someone who stays in that unit whatever happens. */
  void addFixed(Person person, Place place) {
    var there = new LinkedHashSet<>(fixed.getOrDefault(place.index(), Set.of()));
    there.add(person);
    fixed.put(place.index(), there);
  }

  /**
   * Someone who must be in one of these units.
   *
   * @param options not changed here, nor to be changed by anyone else
   */
  void addMovable(Person person, BitSet options) {
    movable.add(member(person, options));
  }

  private Member member(Person person, BitSet options) {
    return new Member(person, options, outside(options).isEmpty());
  }

  private BitSet outside(BitSet options) {
    var outside = (BitSet) options.clone();
    outside.andNot(units);
    return outside;
  }

  void keepToOne(Place place) {
    holdingOne.add(place.index());
  }

  void keepOut(PersonId person, Place place) {
    narrow(each -> each.id().equals(person), options -> options.clear(place.index()));
  }

  /** Nobody else may have the unit. */
  void keepFor(Place place, Predicate<Person> who) {
    movable.replaceAll(
        each ->
            !each.options().get(place.index()) || who.test(each.person())
                ? each
                : narrowed(each, options -> options.clear(place.index())));
  }

  void keepTo(PersonId person, BitSet allowed) {
    narrow(each -> each.id().equals(person), options -> options.and(allowed));
  }

  private void narrow(Predicate<Person> who, Consumer<BitSet> change) {
    movable.replaceAll(each -> who.test(each.person()) ? narrowed(each, change) : each);
  }

  private Member narrowed(Member member, Consumer<BitSet> change) {
    var options = (BitSet) member.options().clone();
    change.accept(options);
    return member(member.person(), options);
  }

  /** The first, in the order in which they came, who could be outside the set; missing if none. */
  @Nullable PersonId firstOutside() {
    for (var each : movable) {
      if (!each.inside()) {
        return each.person().id();
      }
    }
    return null;
  }

  /** Where outside the set someone of the crowd could be. */
  BitSet outside(PersonId person) {
    for (var each : movable) {
      if (each.person().id().equals(person)) {
        return outside(each.options());
      }
    }
    return new BitSet();
  }

  /** Whether the set cannot hold all who must be in it, wherever in it they are put. */
  boolean isTooMany() {
    var confined = movable.stream().filter(Member::inside).toList();
    var freeForOne = (BitSet) units.clone();
    freeForOne.and(register.unitsForOne());
    fixed.keySet().forEach(freeForOne::clear);
    long room = freeForOne.cardinality();
    var forTwo = (BitSet) units.clone();
    forTwo.andNot(register.unitsForOne());
    for (int unit = forTwo.nextSetBit(0); unit >= 0; unit = forTwo.nextSetBit(unit + 1)) {
      room += Math.max(0, mostIn(unit, confined) - taken(unit));
    }
    return confined.size() > room;
  }

  /** Places that the witness accounts for, or that someone for a time keeps. */
  private int taken(int unit) {
    return fixed.getOrDefault(unit, Set.of()).size();
  }

  private int mostIn(int unit, List<Member> confined) {
    var place = register.places().get(unit);
    int capacity = place.unit().capacity();
    if (holdingOne.contains(unit)) {
      return 1;
    }
    boolean full = Math.max(taken(unit), tenants.lasting(place)) >= capacity;
    return full || someMayShare(unit, place, confined) ? capacity : 1;
  }

  private boolean someMayShare(int unit, Place place, List<Member> confined) {
    var coming = new ArrayList<Person>();
    for (var each : confined) {
      if (each.options().get(unit) && mightShare(each.person(), place)) {
        coming.add(each.person());
      }
    }
    var staying = fixed.getOrDefault(unit, Set.of());
    if (!staying.isEmpty()) {
      var first = staying.iterator().next();
      return coming.stream()
          .anyMatch(each -> Sharing.mayShare(place.unit(), each, first, register));
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
