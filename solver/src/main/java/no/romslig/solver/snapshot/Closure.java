package no.romslig.solver.snapshot;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Nights {@code [from, to)} on which a unit takes no one. */
public record Closure(LocalDate from, @Nullable LocalDate to, @Nullable String reason) {

  @JsonIgnore
  public Period period() {
    return new Period(from, to);
  }
}
