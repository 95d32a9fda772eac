package no.romslig.solver.audit.need;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Place;
import no.romslig.solver.snapshot.Person;
import org.jspecify.annotations.Nullable;

/**
 * Who could ever be in a unit for two and share it with someone; remembers the answers. Not for use
 * by several threads at a time.
 */
final class Sharers {

  private final Book book;
  private final Options options;
  private final Map<Place, List<Person>> known = new HashMap<>();
  private @Nullable List<Person> movers;

  Sharers(Book book, Options options) {
    this.book = book;
    this.options = options;
  }

  List<Person> of(Place place) {
    return known.computeIfAbsent(place, this::find);
  }

  private List<Person> find(Place place) {
    var staying = options.tenants().stayingIn(place);
    return Stream.concat(
            staying.stream(),
            possibleIn(place).stream()
                .filter(person -> !staying.contains(person) && couldBeIn(place, person)))
        .filter(person -> mightShare(place, person))
        .toList();
  }

  private boolean mightShare(Place place, Person person) {
    var register = book.register();
    return register.acceptsSharing(person)
        || register.isInCouple(person.id())
        || register.homesOf(person.id()).contains(place.id());
  }

  private boolean couldBeIn(Place place, Person person) {
    return options.tenants().mayStayIn(place, person.id())
        || options.unitsOf(person.id()).get(place.index());
  }

  /** Nobody else could be in the unit: whoever no run may move is only where the home is. */
  private Set<Person> possibleIn(Place place) {
    var found = new LinkedHashSet<>(movers());
    for (var occupancy : book.register().occupanciesIn(place.id())) {
      var person = book.register().person(occupancy.personId());
      if (person != null) {
        found.add(person);
      }
    }
    return found;
  }

  /** Everyone whom this proposal moves, or could have moved. */
  private List<Person> movers() {
    if (movers == null) {
      movers =
          book.register().snapshot().persons().stream()
              .filter(
                  person ->
                      book.moveOf(person.id()) != null || options.tenants().mayMove(person.id()))
              .toList();
    }
    return movers;
  }
}
