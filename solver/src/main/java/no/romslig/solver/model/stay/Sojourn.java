package no.romslig.solver.model.stay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.Absence;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Someone holds a bed from a day on, by an occupancy or by moving in: what no stay can change.
 *
 * @param careForm missing for a place that is only proposed or committed
 * @param away when the person is recorded as away
 * @param lent those of them in which the bed may be lent
 */
record Sojourn(
    PersonId person,
    UnitId unit,
    Period period,
    @Nullable CareForm careForm,
    List<Period> away,
    List<Period> lent) {

  static List<Sojourn> all(Snapshot snapshot, RuleSet ruleSet, MoveIns moveIns) {
    List<Sojourn> all = new ArrayList<>();
    for (Occupancy occupancy : snapshot.occupancies()) {
      Period period = untilMovingOut(occupancy, moveIns.of(occupancy.personId()));
      if (period != null) {
        all.add(of(occupancy, period, ruleSet));
      }
    }
    for (MoveIns.MoveIn moveIn : moveIns.all()) {
      all.add(
          new Sojourn(
              moveIn.person(),
              moveIn.unit(),
              new Period(moveIn.from(), moveIn.to()),
              null,
              List.of(),
              List.of()));
    }
    return all;
  }

  private static @Nullable Period untilMovingOut(
      Occupancy occupancy, MoveIns.@Nullable MoveIn moveIn) {
    if (moveIn == null || moveIn.unit().equals(occupancy.unitId())) {
      return occupancy.period();
    }
    return before(occupancy.period(), moveIn.from());
  }

  private static Sojourn of(Occupancy occupancy, Period period, RuleSet ruleSet) {
    List<Period> away = new ArrayList<>();
    List<Period> lent = new ArrayList<>();
    for (Absence absence : occupancy.absences()) {
      Period within = common(absence.period(), period);
      if (within != null) {
        away.add(within);
        if (absence.mayBeLent()
            && ruleSet.allowTemporaryReuse()
            && !occupancy.careForm().isDwelling()) {
          lent.add(within);
        }
      }
    }
    return new Sojourn(
        occupancy.personId(), occupancy.unitId(), period, occupancy.careForm(), away, lent);
  }

  /** What of the period lies before the date; null where nothing does. */
  static @Nullable Period before(Period period, LocalDate date) {
    return common(period, new Period(LocalDate.MIN, date));
  }

  private static @Nullable Period common(Period one, Period other) {
    LocalDate from = one.from().isAfter(other.from()) ? one.from() : other.from();
    LocalDate to =
        one.to() == null || (other.to() != null && other.to().isBefore(one.to()))
            ? other.to()
            : one.to();
    return to == null || from.isBefore(to) ? new Period(from, to) : null;
  }
}
