package no.romslig.solver.audit.need;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.audit.book.Applicant;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.need.Assumption.NotIn;
import no.romslig.solver.audit.rule.Sharing;
import no.romslig.solver.snapshot.PersonId;
import org.jspecify.annotations.Nullable;

/** Moves that cannot all be made: two would clash in a unit, or one would come too late. */
final class ImpossibleSteps {

  private final Book book;
  private final Options options;

  ImpossibleSteps(Book book, Options options) {
    this.book = book;
    this.options = options;
  }

  private static final class Step {
    private final Applicant applicant;
    private final NotIn where;
    private LocalDate earliest;

    private Step(Applicant applicant, NotIn where, LocalDate earliest) {
      this.applicant = applicant;
      this.where = where;
      this.earliest = earliest;
    }
  }

  boolean cannotAllBe(List<NotIn> moves) {
    var steps = new ArrayList<Step>();
    for (var move : moves) {
      var person = book.register().person(move.person());
      var beside = person == null ? null : options.moverInto(move.place(), person);
      if (beside == null) {
        return false;
      }
      LocalDate earliest = options.firstDay(beside, move.place());
      if (earliest == null) {
        return true;
      }
      steps.add(new Step(beside, move, earliest));
    }
    return clash(steps) || comeTooLate(steps);
  }

  private boolean clash(List<Step> steps) {
    for (int i = 0; i < steps.size(); i++) {
      for (int j = i + 1; j < steps.size(); j++) {
        var one = steps.get(i);
        var other = steps.get(j);
        boolean together =
            one.where.place().equals(other.where.place())
                && !one.where.person().equals(other.where.person());
        if (together && cannotShare(one, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean cannotShare(Step one, Step other) {
    var unit = one.where.place().unit();
    return unit.capacity() == 1
        || !Sharing.mayShare(
            unit, one.applicant.person(), other.applicant.person(), book.register());
  }

  /** Pushes each step behind the one that frees its place, until one has no day left. */
  private boolean comeTooLate(List<Step> steps) {
    boolean moved = true;
    while (moved) {
      moved = false;
      for (var step : steps) {
        for (var other : steps) {
          LocalDate after = after(step, other);
          if (after != null && after.isAfter(step.earliest)) {
            LocalDate next = nextDay(step, after);
            if (next == null) {
              return true;
            }
            step.earliest = next;
            moved = true;
          }
        }
      }
    }
    return false;
  }

  private @Nullable LocalDate nextDay(Step step, LocalDate after) {
    return options.fit().earliest(step.applicant, step.where.place(), after);
  }

  /** The day before which the step cannot be because of the other. */
  private @Nullable LocalDate after(Step step, Step other) {
    if (step == other) {
      return null;
    }
    PersonId leaver = other.where.person();
    var place = step.where.place();
    boolean waitsFor =
        book.register().unitsKeptBy(leaver).contains(place.id())
            && options.tenants().lasting(place) + 2 > place.unit().capacity();
    if (waitsFor) {
      return other.earliest.plusDays(book.register().rules().turnoverNights());
    }
    var couple = book.register().invokedCoupleOf(step.where.person());
    boolean sameDay =
        couple != null
            && couple.partnerOf(step.where.person()).equals(leaver)
            && (isCompanion(step) != isCompanion(other));
    return sameDay ? other.earliest : null;
  }

  private static boolean isCompanion(Step step) {
    return step.applicant.kind() == Applicant.Kind.COMPANION;
  }
}
