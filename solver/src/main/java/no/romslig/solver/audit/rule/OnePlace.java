package no.romslig.solver.audit.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Presence;
import no.romslig.solver.proposal.Certificate.Violation;
import no.romslig.solver.snapshot.PersonId;
import org.jspecify.annotations.Nullable;

/** {@code ONE-PLACE}: nobody is in two places on one night. */
final class OnePlace implements HardRuleCheck {

  private static final String RULE = "ONE-PLACE";

  @Override
  public List<Violation> violations(Book book) {
    var found = new ArrayList<Violation>();
    book.presencesByPerson()
        .forEach((person, presences) -> found.addAll(violations(person, presences, book)));
    return found;
  }

  private static List<Violation> violations(PersonId person, List<Presence> presences, Book book) {
    var refs = new TreeSet<String>();
    LocalDate first = null;
    for (int i = 0; i < presences.size(); i++) {
      for (int j = i + 1; j < presences.size(); j++) {
        var one = presences.get(i);
        var other = presences.get(j);
        LocalDate night = clash(one, other, book);
        if (night != null) {
          first = first == null || night.isBefore(first) ? night : first;
          Stream.of(one, other)
              .filter(each -> !each.fixed())
              .map(Presence::ref)
              .filter(Objects::nonNull)
              .forEach(refs::add);
        }
      }
    }
    return first == null
        ? List.of()
        : List.of(
            new Violation(
                RULE, List.copyOf(refs), Fault.params("personId", person, "night", first)));
  }

  private static @Nullable LocalDate clash(Presence one, Presence other, Book book) {
    if ((one.fixed() && other.fixed())
        || isTheSameThing(one, other)
        || Waived.is(RULE, one, book)
        || Waived.is(RULE, other, book)) {
      return null;
    }
    for (var a : one.nightsPresent()) {
      for (var b : other.nightsPresent()) {
        if (a.overlaps(b)) {
          return a.from().isAfter(b.from()) ? a.from() : b.from();
        }
      }
    }
    return null;
  }

  /** A stay that has begun is both in the register and in the proposal, once it was decided. */
  private static boolean isTheSameThing(Presence one, Presence other) {
    boolean oneIsRegistered =
        one.source() == Presence.Source.OCCUPANCY ^ other.source() == Presence.Source.OCCUPANCY;
    return oneIsRegistered && one.place().equals(other.place()) && one.planned() && other.planned();
  }
}
