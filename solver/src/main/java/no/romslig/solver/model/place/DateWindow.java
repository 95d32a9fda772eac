package no.romslig.solver.model.place;

import java.time.LocalDate;

/** The dates, both included, on which a lasting place may begin. */
public record DateWindow(LocalDate earliest, LocalDate latest) {

  public boolean isEmpty() {
    return latest.isBefore(earliest);
  }
}
