package no.romslig.solver.snapshot;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who lives where now, or is already decided to. */
public record Occupancy(
    PersonId personId,
    UnitId unitId,
    LocalDate from,
    @Nullable LocalDate to,
    CareForm careForm,
    List<Absence> absences) {

  public Occupancy {
    absences = Lists.orEmpty(absences);
  }

  @JsonIgnore
  public Period period() {
    return new Period(from, to);
  }
}
