package no.romslig.solver.audit.rule;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Presence;
import no.romslig.solver.audit.book.Stay;
import no.romslig.solver.snapshot.Absence;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Period;
import org.jspecify.annotations.Nullable;

/**
 * {@code LT-15}: a resident's place serves short stays only while the resident is away, only where
 * it may be lent, and is empty again on the day of return.
 */
final class Lending implements StayRule {

  @Override
  public List<Fault> faults(Stay stay, Book book) {
    Host host = wrongedBy(stay, book);
    return host == null
        ? Fault.NONE
        : Fault.of(
            "LT-15",
            "unitId",
            stay.place().id(),
            "from",
            stay.period().from(),
            "to",
            stay.period().to(),
            "awayFrom",
            host.absence().from(),
            "awayTo",
            host.absence().to(),
            "lent",
            host.resident().lent().contains(host.absence()));
  }

  /** A resident and the absence that a stay reaches into. */
  record Host(Presence resident, Absence absence) {}

  /** Whether the unit is used for the stay only because its resident is away. */
  static boolean isInSomeonesAbsence(Stay stay, Book book) {
    return stay.forms().contains(CareForm.SHORT_TERM) && hostOf(stay, book) != null;
  }

  /** The resident whose place the stay takes against the rule, if it does. */
  static @Nullable Host wrongedBy(Stay stay, Book book) {
    Host host = hostOf(stay, book);
    if (host == null || isLentFor(stay, book)) {
      return null;
    }
    boolean serves = stay.forms().stream().anyMatch(stay.place().unit()::serves);
    return serves ? (hasRoom(stay, book) ? null : host) : servedByLending(stay, host);
  }

  private static @Nullable Host servedByLending(Stay stay, Host host) {
    return stay.forms().contains(CareForm.SHORT_TERM) ? host : null;
  }

  private static @Nullable Host hostOf(Stay stay, Book book) {
    Host found = null;
    for (var presence : book.presencesIn(stay.place().id())) {
      if (!presence.isHeld() || presence.person() == null || isOwn(presence, stay)) {
        continue;
      }
      for (var absence : presence.absences()) {
        if (reaches(stay, presence, absence) && (found == null || isLent(presence, absence))) {
          found = new Host(presence, absence);
        }
      }
    }
    return found;
  }

  private static boolean isOwn(Presence presence, Stay stay) {
    return presence.person() != null && presence.person().equals(stay.personId());
  }

  private static boolean reaches(Stay stay, Presence resident, Absence absence) {
    return absence.period().overlaps(stay.period()) && absence.period().overlaps(resident.period());
  }

  private static boolean isLent(Presence resident, Absence absence) {
    return resident.lent().contains(absence);
  }

  private static boolean isLentFor(Stay stay, Book book) {
    for (var presence : book.presencesIn(stay.place().id())) {
      if (!isOwn(presence, stay)
          && presence.lent().stream()
              .anyMatch(absence -> contains(absence.period(), stay.period()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean contains(Period outer, Period inner) {
    LocalDate outerEnd = outer.to();
    LocalDate innerEnd = inner.to();
    return !inner.from().isBefore(outer.from())
        && (outerEnd == null || (innerEnd != null && !innerEnd.isAfter(outerEnd)));
  }

  private static boolean hasRoom(Stay stay, Book book) {
    var room = new Room(stay.place(), book.presencesIn(stay.place().id()));
    return room.arrivals().stream()
        .filter(stay.period()::contains)
        .allMatch(night -> room.on(night, false, 0).size() <= stay.place().unit().capacity());
  }
}
