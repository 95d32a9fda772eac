package no.romslig.solver.proposal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.ShortStayId;
import no.romslig.solver.snapshot.UnitId;

/** A short stay's unit and nights {@code [from, to)}. */
public record ShortStayPlacement(
    ShortStayId shortStayId, UnitId unitId, LocalDate from, LocalDate to) {

  @JsonIgnore
  public Period period() {
    return new Period(from, to);
  }
}
