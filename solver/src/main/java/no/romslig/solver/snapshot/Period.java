package no.romslig.solver.snapshot;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A half-open period {@code [from, to)} that counts nights: from 1 March to 15 March is 14 nights.
 * A missing {@code to} means open-ended.
 */
public record Period(LocalDate from, @Nullable LocalDate to) {

  /** A period of {@code nights} nights (at least 0) that begins on {@code from}. */
  public static Period ofNights(LocalDate from, int nights) {
    return new Period(from, from.plusDays(nights));
  }

  /** A period that begins on {@code from} and has no end. */
  public static Period openEnded(LocalDate from) {
    return new Period(from, null);
  }

  @JsonIgnore
  public boolean isOpenEnded() {
    return to == null;
  }

  /** The number of nights; {@link Long#MAX_VALUE} where the period is open-ended. */
  public long nights() {
    return to == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(from, to);
  }

  /** Whether the night that begins on {@code day} lies in this period. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && (to == null || day.isBefore(to));
  }

  /** Whether at least one night lies in both periods. */
  public boolean overlaps(Period other) {
    return (other.to == null || from.isBefore(other.to)) && (to == null || other.from.isBefore(to));
  }
}
