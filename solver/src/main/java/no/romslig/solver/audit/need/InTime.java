package no.romslig.solver.audit.need;

import java.time.LocalDate;
import java.util.Set;
import no.romslig.solver.audit.book.Applicant;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Place;
import no.romslig.solver.audit.need.Assumption.MovesBy;
import no.romslig.solver.audit.need.Assumption.NotIn;
import no.romslig.solver.audit.rule.Sharing;
import no.romslig.solver.snapshot.Person;

/** Whether someone must have left a unit by a day, or else another is never in it. */
final class InTime {

  private final Book book;
  private final Options options;
  private final Set<Assumption> before;

  /**
   * @param before what is assumed already
   */
  InTime(Book book, Options options, Set<Assumption> before) {
    this.book = book;
    this.options = options;
    this.before = before;
  }

  boolean isNeeded(MovesBy leaver, Set<Assumption> siblings) {
    if (siblings.size() == 1) {
      return isNeededByPartner(leaver);
    }
    return siblings.size() == 2
        && siblings.stream()
            .filter(NotIn.class::isInstance)
            .map(NotIn.class::cast)
            .anyMatch(elsewhere -> isNeeded(leaver, elsewhere));
  }

  private boolean isNeeded(MovesBy leaver, NotIn elsewhere) {
    var person = book.register().person(elsewhere.person());
    var other = book.register().person(leaver.person());
    var applicant = person == null ? null : options.applicant(person);
    if (person == null || other == null || applicant == null || person.equals(other)) {
      return false;
    }
    var place = elsewhere.place();
    int turnover = book.register().rules().turnoverNights();
    return book.register().unitsKeptBy(other.id()).contains(place.id())
        && cannotBothBeIn(place, person, other)
        && isTooLate(applicant, place, leaver.day().plusDays(turnover + 1L));
  }

  private boolean cannotBothBeIn(Place place, Person one, Person other) {
    return options.tenants().lasting(place) + 2 > place.unit().capacity()
        || !Sharing.mayShare(place.unit(), one, other, book.register());
  }

  /** A companion and the partner move on one day. */
  private boolean isNeededByPartner(MovesBy leaver) {
    var couple = book.register().invokedCoupleOf(leaver.person());
    var person = couple == null ? null : book.register().person(couple.partnerOf(leaver.person()));
    var other = book.register().person(leaver.person());
    var applicant = person == null ? null : options.applicant(person);
    var companion = other == null ? null : options.applicant(other);
    if (applicant == null
        || companion == null
        || (applicant.kind() == Applicant.Kind.COMPANION)
            == (companion.kind() == Applicant.Kind.COMPANION)) {
      return false;
    }
    return options.of(applicant).stream()
        .mapToObj(book.register().places()::get)
        .allMatch(place -> isTooLate(applicant, place, leaver.day().plusDays(1)));
  }

  private boolean isTooLate(Applicant applicant, Place place, LocalDate from) {
    LocalDate first = options.fit().earliest(applicant, place, from);
    return first == null
        || before.stream()
            .filter(MovesBy.class::isInstance)
            .map(MovesBy.class::cast)
            .filter(each -> each.person().equals(applicant.person().id()))
            .anyMatch(each -> each.day().isBefore(first));
  }
}
