package no.romslig.api.exchange.sheet;

import java.util.List;

/**
 * A sheet as a file has it.
 *
 * @param title the file's word for it
 * @param rows those that are not blank, the header first
 */
record RawSheet(String title, List<Row> rows) {

  /** More rows than this are no register of a municipality. */
  static final int MOST_ROWS = 200_000;

  /** A row as a spreadsheet numbers it, from 1. */
  record Row(int number, List<String> cells) {

    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }
}
