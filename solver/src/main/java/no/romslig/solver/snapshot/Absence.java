package no.romslig.solver.snapshot;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;

/**
 * Nights {@code [from, to)} on which a resident is away; the place is guaranteed back on {@code to}
 * (rule LT-15).
 */
public record Absence(LocalDate from, LocalDate to, boolean mayBeLent) {

  @JsonIgnore
  public Period period() {
    return new Period(from, to);
  }
}
