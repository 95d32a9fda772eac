package no.romslig.api.institutions;

import java.util.UUID;
import no.romslig.api.request.Today;
import no.romslig.data.institution.ClosureBuilder;
import no.romslig.data.institution.ClosureCalendar;
import no.romslig.data.institution.Unit;
import no.romslig.data.institution.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Builds the closures of units from the calendars that they follow (AF-01, AF-02): from today to
 * the end of the third year after this one, further than any run plans. Works inside of the
 * caller's transaction.
 */
@Component
class CalendarDesk {

  private static final int YEARS = 4;

  private final ClosureBuilder builder;
  private final Units units;
  private final Today today;

  CalendarDesk(ClosureBuilder builder, Units units, Today today) {
    this.builder = builder;
    this.units = units;
    this.today = today;
  }

  void follow(Unit unit, @Nullable ClosureCalendar calendar) {
    if (calendar == null) {
      unit.followNone();
    } else {
      unit.follow(calendar);
    }
    build(unit);
  }

  /** Of all units that follow the calendar. */
  void buildAll(UUID calendar) {
    units.findByCalendarIdOrderById(calendar).forEach(this::build);
  }

  /** Of one unit, as far as today's day reaches. */
  void build(Unit unit) {
    var first = today.date();
    builder.build(unit, first, first.withDayOfYear(1).plusYears(YEARS));
  }
}
