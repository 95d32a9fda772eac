package no.romslig.api.exchange.sheet;

/**
 * A column of a sheet.
 *
 * @param name the header, in the words of the interface
 * @param nb the same in Norwegian, which is taken too
 * @param isRequired whether each row must say something here
 */
record Column<T>(String name, String nb, Form<T> form, boolean isRequired) {

  /** One that may be left blank. */
  static <T> Column<T> of(String name, String nb, Form<T> form) {
    return new Column<>(name, nb, form, false);
  }

  static <T> Column<T> required(String name, String nb, Form<T> form) {
    return new Column<>(name, nb, form, true);
  }

  boolean isCalled(String header) {
    return name.equalsIgnoreCase(header) || nb.equalsIgnoreCase(header);
  }
}
