package no.romslig.solver.simulate.run;

import java.time.LocalDate;
import no.romslig.solver.model.place.Suitability;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.Closure;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The days on which the rules answer differently though nothing has happened: a date comes, or
 * comes within the look-ahead or the horizon.
 */
final class Reminders {

  private final Snapshot base;
  private final RuleSet rules;
  private final Agenda agenda;

  Reminders(Snapshot base, RuleSet rules, Agenda agenda) {
    this.base = base;
    this.rules = rules;
    this.agenda = agenda;
  }

  void of(Unit unit) {
    starts(unit.availableFrom());
    ends(unit.availableTo());
    for (Closure closure : unit.closures()) {
      ends(closure.from());
      starts(closure.to());
    }
  }

  void of(Case aCase, Person person) {
    starts(aCase.readyFrom());
    LocalDate since = person.residentSince();
    boolean housing =
        aCase.careForms().contains(CareForm.HDO)
            || aCase.careForms().contains(CareForm.CARE_HOUSING);
    if (since != null && housing) {
      starts(since.plusMonths(rules.hdo().minResidencyMonths()));
    }
    starts(Suitability.adultOn(person));
  }

  /** From a date on something may begin, which is planned for within the look-ahead. */
  void starts(@Nullable LocalDate date) {
    if (date != null) {
      note(date.minusDays(rules.lookAheadNights()));
      note(date);
    }
  }

  /** On a date something ends, which is known of within the horizon. */
  private void ends(@Nullable LocalDate date) {
    if (date != null) {
      note(date.minusDays(base.horizonDays() - 1));
      note(date.minusDays(base.horizonDays()));
      note(date);
    }
  }

  private void note(LocalDate date) {
    agenda.remind(date.toEpochDay() - base.asOf().toEpochDay());
  }
}
