package no.romslig.api.exchange.sheet;

import java.util.Optional;
import no.romslig.solver.text.Language;

/** How the cells of a column are written. */
interface Form<T> {

  /** What a cell says, which is not blank; empty where it cannot be read. */
  Optional<T> read(String cell);

  /**
   * What belongs in a cell, for whoever reads a fault or the description of a sheet.
   *
   * @param language of the words for codes
   */
  String expected(Language language);

  /** As it is read again. */
  default String write(T value) {
    return value.toString();
  }
}
