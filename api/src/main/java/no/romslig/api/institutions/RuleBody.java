package no.romslig.api.institutions;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import java.util.UUID;
import no.romslig.api.problem.Checked;
import no.romslig.api.problem.Faults;
import no.romslig.data.institution.ClosureRule;
import no.romslig.data.institution.ClosureRuleKind;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a calendar: one of its forms, by {@code kind}.
 *
 * @param month with {@code day}, of {@code DAY_OF_YEAR}
 * @param daysFromEaster of Easter Sunday: -3 is Maundy Thursday, 50 Whit Monday
 */
record RuleBody(
    @Nullable ClosureRuleKind kind,
    @Nullable String reason,
    @Nullable Integer month,
    @Nullable Integer day,
    @Nullable Integer daysFromEaster,
    @Nullable Integer isoWeek,
    @Nullable DayOfWeek weekday)
    implements Checked {

  private static final int BEFORE_EASTER = -60;
  private static final int AFTER_EASTER = 200;
  private static final int WEEKS = 53;

  @Override
  public void check(Faults faults, LocalDate today) {
    faults.demandSaid(reason, "reason", "why houses are closed then");
    if (kind == null) {
      faults.add("kind", "DAY_OF_YEAR, DAY_FROM_EASTER, ISO_WEEK or WEEKDAY");
    } else {
      checkForm(kind, faults);
    }
  }

  private void checkForm(ClosureRuleKind form, Faults faults) {
    switch (form) {
      case DAY_OF_YEAR -> faults.demand(isDayOfYear(), "month, day", "a day of a year");
      case DAY_FROM_EASTER ->
          faults.demandRange(daysFromEaster, BEFORE_EASTER, AFTER_EASTER, "daysFromEaster");
      case ISO_WEEK -> faults.demandRange(isoWeek, 1, WEEKS, "isoWeek");
      case WEEKDAY -> faults.demandSaid(weekday, "weekday", "MONDAY to SUNDAY");
    }
    var isDay = form == ClosureRuleKind.DAY_OF_YEAR;
    faults.demand(isDay || (month == null && day == null), "month, day", "of DAY_OF_YEAR only");
    faults.demand(
        form == ClosureRuleKind.DAY_FROM_EASTER || daysFromEaster == null,
        "daysFromEaster",
        "of DAY_FROM_EASTER only");
    faults.demand(
        form == ClosureRuleKind.ISO_WEEK || isoWeek == null, "isoWeek", "of ISO_WEEK only");
    faults.demand(form == ClosureRuleKind.WEEKDAY || weekday == null, "weekday", "of WEEKDAY only");
  }

  private boolean isDayOfYear() {
    try {
      return month != null && day != null && MonthDay.of(month, day).getMonthValue() == month;
    } catch (DateTimeException none) {
      return false;
    }
  }

  ClosureRule rule(UUID id, UUID calendar) {
    var why = Objects.requireNonNull(reason);
    return switch (Objects.requireNonNull(kind)) {
      case DAY_OF_YEAR ->
          ClosureRule.dayOfYear(
              id,
              calendar,
              MonthDay.of(Objects.requireNonNull(month), Objects.requireNonNull(day)),
              why);
      case DAY_FROM_EASTER ->
          ClosureRule.dayFromEaster(id, calendar, Objects.requireNonNull(daysFromEaster), why);
      case ISO_WEEK -> ClosureRule.isoWeek(id, calendar, Objects.requireNonNull(isoWeek), why);
      case WEEKDAY -> ClosureRule.weekday(id, calendar, Objects.requireNonNull(weekday), why);
    };
  }
}
