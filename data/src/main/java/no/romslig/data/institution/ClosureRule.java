package no.romslig.data.institution;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.romslig.data.register.Entry;
import org.jspecify.annotations.Nullable;

/** Days of every year on which houses that follow the calendar are closed. */
@Entity
public class ClosureRule extends Entry {

  private UUID calendarId;

  @Enumerated(EnumType.STRING)
  private ClosureRuleKind kind;

  private String reason;
  private @Nullable Integer month;
  private @Nullable Integer day;
  private @Nullable Integer daysFromEaster;
  private @Nullable Integer isoWeek;

  @Enumerated(EnumType.STRING)
  private @Nullable DayOfWeek weekday;

  protected ClosureRule() {}

  private ClosureRule(UUID id, UUID calendarId, ClosureRuleKind kind, String reason) {
    super(id);
    this.calendarId = calendarId;
    this.kind = kind;
    this.reason = reason;
  }

  /** The same day each year; one on 29 February only in years that have it. */
  public static ClosureRule dayOfYear(UUID id, UUID calendarId, MonthDay day, String reason) {
    var rule = new ClosureRule(id, calendarId, ClosureRuleKind.DAY_OF_YEAR, reason);
    rule.month = day.getMonthValue();
    rule.day = day.getDayOfMonth();
    return rule;
  }

  /** A movable holiday: so many days after Easter Sunday, or before it where negative. */
  public static ClosureRule dayFromEaster(UUID id, UUID calendarId, int days, String reason) {
    var rule = new ClosureRule(id, calendarId, ClosureRuleKind.DAY_FROM_EASTER, reason);
    rule.daysFromEaster = days;
    return rule;
  }

  /** All days from Monday to Sunday of an ISO week. */
  public static ClosureRule isoWeek(UUID id, UUID calendarId, int week, String reason) {
    var rule = new ClosureRule(id, calendarId, ClosureRuleKind.ISO_WEEK, reason);
    rule.isoWeek = week;
    return rule;
  }

  /** The same weekday of every week. */
  public static ClosureRule weekday(UUID id, UUID calendarId, DayOfWeek weekday, String reason) {
    var rule = new ClosureRule(id, calendarId, ClosureRuleKind.WEEKDAY, reason);
    rule.weekday = weekday;
    return rule;
  }

  public UUID calendarId() {
    return calendarId;
  }

  public String reason() {
    return reason;
  }

  public ClosureRuleKind kind() {
    return kind;
  }

  /** Of {@code DAY_OF_YEAR} only. */
  public @Nullable Integer month() {
    return month;
  }

  /** Of {@code DAY_OF_YEAR} only. */
  public @Nullable Integer day() {
    return day;
  }

  /** Of {@code DAY_FROM_EASTER} only. */
  public @Nullable Integer daysFromEaster() {
    return daysFromEaster;
  }

  /** Of {@code ISO_WEEK} only. */
  public @Nullable Integer isoWeek() {
    return isoWeek;
  }

  /** Of {@code WEEKDAY} only. */
  public @Nullable DayOfWeek weekday() {
    return weekday;
  }

  /** The closed days of the year; of an ISO week, of the week-based year. */
  public Stream<LocalDate> closedDays(int year) {
    return switch (kind) {
      case DAY_OF_YEAR -> {
        var date = MonthDay.of(Objects.requireNonNull(month), Objects.requireNonNull(this.day));
        yield date.isValidYear(year) ? Stream.of(date.atYear(year)) : Stream.empty();
      }
      case DAY_FROM_EASTER ->
          Stream.of(Easter.sunday(year).plusDays(Objects.requireNonNull(daysFromEaster)));
      case ISO_WEEK -> week(year, Objects.requireNonNull(isoWeek));
      case WEEKDAY -> weekdays(year, Objects.requireNonNull(weekday));
    };
  }

  private static Stream<LocalDate> weekdays(int year, DayOfWeek weekday) {
    var first = LocalDate.of(year, 1, 1).with(TemporalAdjusters.nextOrSame(weekday));
    return Stream.iterate(first, day -> day.getYear() == year, day -> day.plusWeeks(1));
  }

  private static Stream<LocalDate> week(int year, int week) {
    var midYear = LocalDate.of(year, 7, 1);
    if (IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(midYear).getMaximum() < week) {
      return Stream.empty();
    }
    var monday = midYear.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(DayOfWeek.MONDAY);
    return monday.datesUntil(monday.plusDays(7));
  }
}
