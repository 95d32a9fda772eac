package no.romslig.api.ui;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import no.romslig.solver.text.Language;

/** Dates and numbers as the reader writes them. */
public final class Words {

  private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

  private final Language language;
  private final Locale locale;

  public Words(Language language) {
    this.language = language;
    locale = Locale.of(language.code(), language == Language.EN ? "GB" : "NO");
  }

  public Language language() {
    return language;
  }

  /** Such as <i>mandag 23. november 2026</i>. */
  public String fullDate(LocalDate date) {
    return format(date, language == Language.EN ? "EEEE d MMMM uuuu" : "EEEE d. MMMM uuuu");
  }

  /** Such as <i>23. november</i>. */
  public String date(LocalDate date) {
    return format(date, language == Language.EN ? "d MMMM" : "d. MMMM");
  }

  /** Such as <i>23.11.2026</i>. */
  public String shortDate(LocalDate date) {
    return format(date, language == Language.EN ? "d MMM uuuu" : "dd.MM.uuuu");
  }

  /** Such as <i>23.11.</i>, where the year is plain. */
  public String dayAndMonth(LocalDate date) {
    return format(date, language == Language.EN ? "d MMM" : "d.M.");
  }

  public String month(LocalDate date) {
    return format(date, "LLL");
  }

  /** The ISO week's number. */
  public int week(LocalDate date) {
    return date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  /** A moment as the clock on the wall shows it. */
  public String moment(Instant moment) {
    var local = moment.atZone(NORWAY);
    return shortDate(local.toLocalDate())
        + " "
        + DateTimeFormatter.ofPattern("HH:mm").format(local);
  }

  public String number(long number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  /** Such as <i>3,2 s</i>, or <i>4 min 10 s</i>. */
  public String elapsed(long millis) {
    var time = Duration.ofMillis(millis);
    if (time.toMinutes() > 0) {
      return time.toMinutes() + " min " + time.toSecondsPart() + " s";
    }
    return String.format(locale, "%.1f s", millis / 1000.0);
  }

  /** Whole years from birth to a day. */
  public long age(LocalDate born, LocalDate on) {
    return ChronoUnit.YEARS.between(born, on);
  }

  public long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }

  private String format(LocalDate date, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, locale).format(date);
  }
}
