package no.romslig.solver.snapshot;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;

/**
 * A respite stay that the family has been told of: fixed unless a hard rule makes it impossible.
 */
public record PublishedStay(UnitId unitId, LocalDate from, LocalDate to) {

  @JsonIgnore
  public Period period() {
    return new Period(from, to);
  }
}
