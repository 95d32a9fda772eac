package no.romslig.solver.audit.need;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Place;
import no.romslig.solver.audit.need.Assumption.MovesBy;
import no.romslig.solver.audit.need.Assumption.NotIn;
import no.romslig.solver.audit.rule.Sharing;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import org.jspecify.annotations.Nullable;

/** Who must have left a unit by when, for someone else to move in. */
final class Timetable {

  private final Book book;
  private final Ranking ranking;
  private final Options options;

  Timetable(Book book, Ranking ranking, Options options) {
    this.book = book;
    this.ranking = ranking;
    this.options = options;
  }

  /** The last day on which a new place of the person may begin, as far as is assumed. */
  LocalDate latest(PersonId person, List<Assumption> path) {
    LocalDate latest = book.register().lookAheadEnd();
    for (var each : path) {
      if (each instanceof MovesBy(Person mover, LocalDate day)
          && mover.id().equals(person)
          && day.isBefore(latest)) {
        latest = day;
      }
    }
    return latest;
  }

  /** The last day on which a new place of the person may begin, wherever that is. */
  LocalDate latestAnywhere(PersonId id, List<Assumption> path) {
    LocalDate assumed = latest(id, path);
    var person = book.register().person(id);
    LocalDate latest = LocalDate.MIN;
    for (int unit : options.anyOf(id).stream().toArray()) {
      var place = book.register().places().get(unit);
      var applicant = person == null ? null : options.moverInto(place, person);
      LocalDate last = applicant == null ? null : options.fit().latest(applicant, place, assumed);
      if (last != null && last.isAfter(latest)) {
        latest = last;
      }
    }
    return latest;
  }

  /** Whether nobody can have moved in there unless one of these has left by the day named. */
  boolean needsOneToLeave(NotIn denied, List<MovesBy> leaving, Item item, List<Assumption> path) {
    var person = book.register().person(denied.person());
    var place = denied.place();
    var applicant = person == null ? null : options.moverInto(place, person);
    if (applicant == null) {
      return false;
    }
    LocalDate last = options.fit().latest(applicant, place, latest(denied.person(), path));
    LocalDate first = options.firstDay(applicant, place);
    if (last == null || first == null || first.isAfter(last)) {
      return true;
    }
    Set<@Nullable Person> staying = new LinkedHashSet<>(whoStays(place, last, item));
    for (var each : leaving) {
      LocalDate empty = last.minusDays(turnover());
      if (!each.day().isBefore(empty) && isHere(each.person(), place, last)) {
        staying.add(each.person());
      }
    }
    staying.remove(person);
    return staying.size() >= place.unit().capacity()
        || staying.stream().anyMatch(other -> !mayShare(place, applicant.person(), other));
  }

  /** Everyone in the unit who is there still on the day, and whom nothing moves before the item. */
  private List<@Nullable Person> whoStays(Place place, LocalDate day, Item item) {
    var found = new ArrayList<@Nullable Person>(options.tenants().in(place, day));
    for (var occupancy : book.register().occupanciesIn(place.id())) {
      var person = book.register().person(occupancy.personId());
      if (person != null && isStillHere(occupancy, day) && isMovedAfter(person, item)) {
        found.add(person);
      }
    }
    return found;
  }

  /** Whether the person leaves only when an own stay ends. */
  private boolean isMovedAfter(Person person, Item item) {
    var couple = options.boundBy(item.applicant());
    boolean isOfTheItem =
        person.id().equals(item.personId())
            || (couple != null && couple.personIds().contains(person.id()));
    var move = book.moveOf(person.id());
    return !isOfTheItem
        && options.tenants().mayMove(person.id())
        && options.tenants().leavesAtLast(person.id())
        && (move == null || !ranking.goesBefore(move, item));
  }

  private boolean isHere(Person person, Place place, LocalDate day) {
    return book.register().occupanciesIn(place.id()).stream()
        .anyMatch(
            occupancy -> occupancy.personId().equals(person.id()) && isStillHere(occupancy, day));
  }

  private boolean isStillHere(Occupancy occupancy, LocalDate day) {
    LocalDate to = occupancy.to();
    return to == null || to.plusDays(turnover()).isAfter(day);
  }

  private int turnover() {
    return book.register().rules().turnoverNights();
  }

  private boolean mayShare(Place place, Person one, @Nullable Person other) {
    return other != null && Sharing.mayShare(place.unit(), one, other, book.register());
  }
}
