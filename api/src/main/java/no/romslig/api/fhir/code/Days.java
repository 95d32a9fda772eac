package no.romslig.api.fhir.code;

import java.time.Instant;
import java.time.LocalDate;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.jspecify.annotations.Nullable;

/** Days and spans of days as FHIR writes them. */
public final class Days {

  private Days() {}

  /**
   * Days from the first to the last one, both included, as FHIR has it.
   *
   * @param end the first day after it; missing = it goes on
   */
  public static Period until(LocalDate first, @Nullable LocalDate end) {
    return stay(first, end == null ? null : end.minusDays(1));
  }

  /**
   * A stay from the day of arrival to the day of departure, which is not spent there.
   *
   * @param departure missing = it goes on
   */
  public static Period stay(LocalDate arrival, @Nullable LocalDate departure) {
    var period = new Period().setStartElement(day(arrival));
    if (departure != null) {
      period.setEndElement(day(departure));
    }
    return period;
  }

  /** A moment, in UTC. */
  public static DateTimeType moment(Instant moment) {
    return new DateTimeType(moment.toString());
  }

  /** A day as a moment that is not known nearer. */
  public static DateTimeType day(LocalDate day) {
    return new DateTimeType(day.toString());
  }
}
