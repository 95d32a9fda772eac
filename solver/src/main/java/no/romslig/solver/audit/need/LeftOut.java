package no.romslig.solver.audit.need;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.romslig.solver.audit.book.Applicant;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Move;
import no.romslig.solver.audit.book.Place;
import no.romslig.solver.audit.rule.Sharing;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What would be if one move were left out: whoever took the place that it vacates has none either,
 * and so on along the chain; all of these stay where they were.
 */
final class LeftOut {

  private final Book book;
  private final Fit fit;
  private final Move move;
  private final Map<PersonId, Move> undone = new LinkedHashMap<>();
  private final List<Other> others = new ArrayList<>();

  /**
   * Someone who is in the unit all the same.
   *
   * @param person missing where that is someone without a name
   * @param returns whether that is only because the move is left out
   */
  private record Other(@Nullable Person person, Period period, boolean returns) {}

  LeftOut(Book book, Fit fit, Move move) {
    this.book = book;
    this.fit = fit;
    this.move = move;
    undo(move);
    for (var presence : book.presencesIn(move.place().id())) {
      var id = presence.person();
      boolean stands = presence.isHeld() || presence.planned();
      if (stands && (id == null || !undone.containsKey(id))) {
        add(id, presence.period(), false);
      }
    }
    for (var person : undone.keySet()) {
      for (var occupancy : book.register().occupanciesOf(person)) {
        if (occupancy.unitId().equals(move.place().id())) {
          add(person, occupancy.period(), !person.equals(move.personId()));
        }
      }
    }
  }

  private void add(@Nullable PersonId person, Period period, boolean returns) {
    LocalDate to = period.to();
    int turnover = book.register().rules().turnoverNights();
    others.add(
        new Other(
            person == null ? null : book.register().person(person),
            new Period(period.from(), to == null ? null : to.plusDays(turnover)),
            returns));
  }

  Move move() {
    return move;
  }

  /** The moves that could not be made either. */
  List<Move> wouldAlsoLose() {
    return undone.values().stream().skip(1).toList();
  }

  private void undo(Move each) {
    if (undone.putIfAbsent(each.personId(), each) != null) {
      return;
    }
    for (var occupancy : book.register().occupanciesOf(each.personId())) {
      for (var arrival : book.movesTo(occupancy.unitId())) {
        if (needsToBeFree(arrival, occupancy)) {
          undo(arrival);
        }
      }
    }
  }

  private boolean needsToBeFree(Move arrival, Occupancy occupancy) {
    if (arrival.personId().equals(occupancy.personId())
        || !arrival.period().overlaps(occupancy.period())) {
      return false;
    }
    long beside =
        book.presencesIn(occupancy.unitId()).stream()
            .filter(presence -> presence.isHeld() && presence.person() != null)
            .filter(presence -> presence.period().overlaps(arrival.period()))
            .map(presence -> presence.occupant())
            .distinct()
            .count();
    return beside + 1 > arrival.place().unit().capacity()
        || !mayShare(arrival, occupancy.personId());
  }

  private boolean mayShare(Move arrival, PersonId other) {
    var person = book.register().person(other);
    return person != null
        && Sharing.mayShare(
            arrival.place().unit(), arrival.applicant().person(), person, book.register());
  }

  /**
   * Whether the applicant could have the unit, all hard rules kept, if the one who has it were left
   * out and everyone else moved all the same.
   */
  boolean couldGoTo(Applicant applicant) {
    return couldGoTo(applicant, false);
  }

  /** Whether the applicant could have it also when those who lose their places too come back. */
  boolean couldGoToAfterAll(Applicant applicant) {
    return couldGoTo(applicant, true);
  }

  private boolean couldGoTo(Applicant applicant, boolean withReturning) {
    Place place = move.place();
    LocalDate earliest = fit.earliest(applicant, place);
    if (earliest == null) {
      return false;
    }
    var present = others.stream().filter(other -> withReturning || !other.returns()).toList();
    for (var date : days(earliest, present)) {
      if (isFree(applicant, date, present) && fit.suits(applicant, place, date)) {
        return true;
      }
    }
    return false;
  }

  private Iterable<LocalDate> days(LocalDate earliest, List<Other> present) {
    var dates = new TreeSet<LocalDate>();
    dates.add(earliest);
    for (var other : present) {
      LocalDate to = other.period().to();
      if (to != null && to.isAfter(earliest)) {
        dates.add(to);
      }
    }
    return dates.headSet(book.register().lookAheadEnd(), true);
  }

  private boolean isFree(Applicant applicant, LocalDate from, List<Other> present) {
    var stay = Period.openEnded(from);
    var still =
        present.stream()
            .filter(other -> other.period().overlaps(stay))
            .filter(other -> !applicant.person().equals(other.person()))
            .toList();
    return still.size() < move.place().unit().capacity()
        && still.stream().allMatch(other -> mayShare(applicant, other));
  }

  private boolean mayShare(Applicant applicant, Other other) {
    return other.person() != null
        && Sharing.mayShare(
            move.place().unit(), applicant.person(), other.person(), book.register());
  }
}
