package no.romslig.solver.audit.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Set;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.RespiteGrant;

/** What one grant owes, and what it gets, cycle by cycle. */
final class Cycles {

  private final Book book;
  private final RespiteGrant grant;
  private final Set<Period> counted = new LinkedHashSet<>();

  Cycles(Book book, RespiteGrant grant) {
    this.book = book;
    this.grant = grant;
    counted.addAll(grant.history());
    book.staysOf(grant.id()).forEach(stay -> counted.add(stay.period()));
  }

  /** Which cycle the day lies in; below 0 before the grant. */
  int indexOf(LocalDate day) {
    long days = ChronoUnit.DAYS.between(grant.from(), day);
    return Math.toIntExact(Math.floorDiv(days, grant.cycleNights()));
  }

  /** Whether cycle {@code k} lies wholly between the run and its horizon, and in the grant. */
  boolean isOwed(int k) {
    var register = book.register();
    if (k < 0 || RespiteForResident.barred(grant, register)) {
      return false;
    }
    LocalDate start = grant.cycle(k).from();
    LocalDate end = start.plusDays(grant.cycleNights());
    LocalDate last = grant.to();
    return !start.isBefore(register.asOf())
        && !end.isAfter(register.horizonEnd())
        && (last == null || !end.isAfter(last));
  }

  int first() {
    return Math.max(0, indexOf(book.register().asOf()));
  }

  int last() {
    return indexOf(book.register().horizonEnd());
  }

  /** Whether the person has moved to a lasting place by the time that the cycle begins. */
  boolean hasLapsed(int k) {
    LocalDate departure = book.departureOf(grant.personId());
    return departure != null && !departure.isAfter(grant.cycle(k).from());
  }

  /** Nights of stays that start in cycle {@code k}. */
  int nightsIn(int k) {
    return counted.stream()
        .filter(stay -> indexOf(stay.from()) == k)
        .mapToInt(stay -> Math.toIntExact(stay.nights()))
        .sum();
  }

  /** How many stays start in cycle {@code k}. */
  long staysIn(int k) {
    return counted.stream().filter(stay -> indexOf(stay.from()) == k).count();
  }

  /** Nights that cycle {@code k}, which is owed, still misses. */
  int missing(int k) {
    return hasLapsed(k) ? 0 : Math.max(0, grant.stayNights() - nightsIn(k));
  }
}
