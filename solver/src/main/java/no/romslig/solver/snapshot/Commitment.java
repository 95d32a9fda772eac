package no.romslig.solver.snapshot;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a person has already decided: never changed by a run. */
public record Commitment(
    CommitmentKind kind, String refId, UnitId unitId, LocalDate from, @Nullable LocalDate to) {

  @JsonIgnore
  public Period period() {
    return new Period(from, to);
  }
}
