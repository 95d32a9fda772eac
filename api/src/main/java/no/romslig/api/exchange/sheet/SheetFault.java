package no.romslig.api.exchange.sheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a sheet. Nothing of what a cell says is repeated, only its kind.
 *
 * @param sheet its title; missing where the file as a whole is wrong
 * @param row as a spreadsheet numbers it, the header being 1; missing where no row is to blame
 * @param column the name of the column; missing where no column is to blame
 * @param cell as a spreadsheet calls it, such as C7
 * @param code stable
 * @param found what was there, by its kind
 * @param advice what to do
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SheetFault(
    @Nullable String sheet,
    @Nullable Integer row,
    @Nullable String column,
    @Nullable String cell,
    String code,
    String found,
    String expected,
    String advice) {

  /** Of a file as a whole. */
  static SheetFault ofFile(String code, String found, String expected, String advice) {
    return new SheetFault(null, null, null, null, code, found, expected, advice);
  }

  /** Of a sheet's title or columns. */
  static SheetFault ofSheet(
      String sheet, String code, String found, String expected, String advice) {
    return new SheetFault(sheet, null, null, null, code, found, expected, advice);
  }

  @Override
  public String toString() {
    return "%s row %s column %s (%s): %s".formatted(sheet, row, column, cell, code);
  }
}
