package no.romslig.api.fhir.sent;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.LocalDate;
import java.util.Optional;
import no.romslig.api.request.Today;
import org.hl7.fhir.r4.model.BaseDateTimeType;

/** Reads days. A moment is a day by the clocks on the municipalities' walls. */
public final class SentDays {

  private SentDays() {}

  /** The day; empty where there is none, or not a whole one, which is told. */
  public static Optional<LocalDate> read(BaseDateTimeType said, At at) {
    if (!said.hasValue()) {
      return Optional.empty();
    }
    if (said.getPrecision() == TemporalPrecisionEnum.YEAR
        || said.getPrecision() == TemporalPrecisionEnum.MONTH) {
      at.invalid("a whole day, as in 2027-01-31");
      return Optional.empty();
    }
    return Optional.of(
        said.getPrecision() == TemporalPrecisionEnum.DAY
            ? LocalDate.parse(said.getValueAsString())
            : Today.of(said.getValue().toInstant()));
  }

  /** As {@link #read}, of a day that must be there. */
  public static Optional<LocalDate> demand(BaseDateTimeType said, At at, String expected) {
    if (!said.hasValue()) {
      at.missing(expected);
    }
    return read(said, at);
  }
}
