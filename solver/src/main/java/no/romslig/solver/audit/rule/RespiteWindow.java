package no.romslig.solver.audit.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import no.romslig.solver.audit.book.Book;
import no.romslig.solver.audit.book.Stay;
import no.romslig.solver.proposal.Certificate.Violation;
import no.romslig.solver.rules.RuleSet.WindowMode;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.RespiteGrant;

/**
 * {@code AV-02}: not more respite nights than allowed in any window of consecutive nights, per
 * person over all grants, history counted, each night once.
 */
final class RespiteWindow implements HardRuleCheck {

  private static final String RULE = "AV-02";

  @Override
  public List<Violation> violations(Book book) {
    var limits = book.register().rules().respite();
    Integer limit = limits.maxNightsPerWindow();
    Integer days = limits.windowDays();
    if (limit == null || days == null) {
      return List.of();
    }
    Map<PersonId, List<Stay.Respite>> byPerson = new LinkedHashMap<>();
    for (var stay : book.stays()) {
      if (stay instanceof Stay.Respite respite) {
        byPerson.computeIfAbsent(respite.person().id(), key -> new ArrayList<>()).add(respite);
      }
    }
    var found = new ArrayList<Violation>();
    byPerson.forEach((person, stays) -> found.addAll(violations(person, stays, limit, days, book)));
    return found;
  }

  private static List<Violation> violations(
      PersonId person, List<Stay.Respite> stays, int limit, int days, Book book) {
    var nights = nightsOf(person, stays, book);
    var refs = new TreeSet<String>();
    Period worst = null;
    for (var stay : stays) {
      if (stay.committed()
          || !isRespite(stay.grant())
          || book.register().waived(RULE, stay.ref())) {
        continue;
      }
      for (var start : windowStarts(stay.toCome(book.register().asOf()), days, book)) {
        var window = Period.ofNights(start, days);
        if (count(nights, window) > limit) {
          refs.add(stay.ref());
          worst = worst == null || start.isBefore(worst.from()) ? window : worst;
        }
      }
    }
    return worst == null
        ? List.of()
        : List.of(
            new Violation(
                RULE,
                List.copyOf(refs),
                Fault.params(
                    "personId",
                    person,
                    "windowFrom",
                    worst.from(),
                    "windowTo",
                    worst.to(),
                    "nights",
                    count(nights, worst),
                    "limit",
                    limit)));
  }

  private static int count(NavigableSet<LocalDate> nights, Period window) {
    var to = window.from().plusDays(window.nights());
    return nights.subSet(window.from(), true, to, false).size();
  }

  /** The first days of every window that has a night of the stay. */
  private static Set<LocalDate> windowStarts(Stay.Respite stay, int days, Book book) {
    LocalDate first = stay.period().from();
    LocalDate end = first.plusDays(stay.period().nights());
    if (book.register().rules().respite().mode() == WindowMode.WINDOW) {
      return new TreeSet<>(first.minusDays(days - 1L).datesUntil(end).toList());
    }
    var starts = new TreeSet<LocalDate>();
    for (var grant : book.register().snapshot().respiteGrants()) {
      if (grant.personId().equals(stay.person().id()) && isRespite(grant)) {
        for (var start = grant.from(); start.isBefore(end); start = start.plusDays(days)) {
          if (Period.ofNights(start, days).overlaps(stay.period())) {
            starts.add(start);
          }
        }
      }
    }
    return starts;
  }

  private static NavigableSet<LocalDate> nightsOf(
      PersonId person, List<Stay.Respite> stays, Book book) {
    var nights = new HashSet<LocalDate>();
    LocalDate end = stays.getFirst().period().from();
    for (var stay : stays) {
      add(nights, stay.period());
      LocalDate to = stay.period().from().plusDays(stay.period().nights());
      end = to.isAfter(end) ? to : end;
    }
    for (var grant : book.register().snapshot().respiteGrants()) {
      if (grant.personId().equals(person)) {
        grant.history().forEach(stay -> add(nights, stay));
        grant.published().forEach(stay -> add(nights, before(stay.period(), book)));
      }
    }
    var beds = book.register().occupanciesOf(person);
    for (var bed : beds) {
      if (bed.careForm() == CareForm.RESPITE) {
        add(nights, within(bed.period(), book, person, end));
      }
    }
    return new TreeSet<>(nights);
  }

  /** A bed without an end is counted as far as any window with a proposed night can reach. */
  private static Period within(Period bed, Book book, PersonId person, LocalDate end) {
    Integer days = book.register().rules().respite().windowDays();
    LocalDate last = end.plusDays(days == null ? 0 : days);
    LocalDate departure = book.departureOf(person);
    LocalDate to = bed.to() == null || bed.to().isAfter(last) ? last : bed.to();
    return new Period(bed.from(), departure == null || departure.isAfter(to) ? to : departure);
  }

  /** What of a published stay has been, whether the rest is listed or not. */
  private static Period before(Period stay, Book book) {
    LocalDate asOf = book.register().asOf();
    LocalDate to = stay.to();
    return new Period(stay.from(), to == null || to.isAfter(asOf) ? asOf : to);
  }

  private static void add(Set<LocalDate> nights, Period stay) {
    LocalDate to = stay.to();
    if (to != null && stay.from().isBefore(to)) {
      stay.from().datesUntil(to).forEach(nights::add);
    }
  }

  private static boolean isRespite(RespiteGrant grant) {
    return grant.careForms().contains(CareForm.RESPITE);
  }
}
