package no.romslig.solver.run.stay;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Sex;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a unit on the nights {@code [from, to)}.
 *
 * @param ref the grant or the short stay; empty for an occupancy or a lasting place
 * @param grant whether {@code ref} is a grant
 * @param away nights of recorded absence
 * @param lent those of them for which the bed is lent
 */
record Sleep(
    String ref,
    boolean grant,
    @Nullable PersonId person,
    Sex sex,
    boolean shares,
    UnitId unit,
    LocalDate from,
    LocalDate to,
    @Nullable CareForm form,
    List<Period> away,
    List<Period> lent) {

  boolean isHome() {
    return ref.isEmpty();
  }

  boolean has(LocalDate night) {
    return !night.isBefore(from) && night.isBefore(to);
  }

  /** With the nights of turnover that follow. */
  boolean holds(LocalDate night, int turnover) {
    return !night.isBefore(from) && night.isBefore(to.plusDays(turnover));
  }

  boolean isPresent(LocalDate night) {
    return has(night) && away.stream().noneMatch(period -> period.contains(night));
  }

  boolean isSamePerson(Sleep other) {
    return person != null && person.equals(other.person);
  }

  Sleep until(LocalDate end) {
    return new Sleep(ref, grant, person, sex, shares, unit, from, end, form, away, lent);
  }

  Sleep since(LocalDate start) {
    return new Sleep(ref, grant, person, sex, shares, unit, start, to, form, away, lent);
  }

  /** Only its nights, which still count as respite. */
  Sleep elsewhere() {
    return new Sleep(
        ref,
        grant,
        person,
        sex,
        shares,
        new UnitId("nowhere"),
        from,
        to,
        form,
        List.of(new Period(from, to)),
        List.of());
  }
}
