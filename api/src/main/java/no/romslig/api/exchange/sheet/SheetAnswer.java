package no.romslig.api.exchange.sheet;

import java.util.List;

/** What came of a file of sheets. */
public sealed interface SheetAnswer {

  /**
   * It has no fault.
   *
   * @param isDryRun whether nothing was stored
   */
  record Taken(boolean isDryRun, List<Count> sheets) implements SheetAnswer {}

  /**
   * It has faults, and nothing was stored.
   *
   * @param count how many there are
   * @param faults the first of them
   */
  record Refused(int count, List<SheetFault> faults) implements SheetAnswer {}

  /** What became of the rows of a sheet. */
  record Count(String sheet, int rows, int created, int changed, int unchanged) {}
}
