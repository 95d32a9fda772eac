package no.romslig.api.exchange.sheet;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The sheets that there are, in the order in which their rows may name each other. */
enum SheetKind {
  INSTITUTIONS("institutions", "institusjoner"),
  UNITS("units", "plasser"),
  PERSONS("persons", "personer"),
  CONTACTS("contacts", "kontakter"),
  CASES("cases", "saker"),
  ASSESSMENTS("need-assessments", "kartlegginger"),
  OCCUPANCIES("occupancies", "belegg"),
  GRANTS("respite-grants", "avlastningsvedtak");

  private final String title;
  private final String nb;

  SheetKind(String title, String nb) {
    this.title = title;
    this.nb = nb;
  }

  String title() {
    return title;
  }

  /** The Norwegian title, which is taken too. */
  String nb() {
    return nb;
  }

  /** Whether a file's name begins with a title and goes on with no letter. */
  boolean begins(String fileName) {
    return Stream.of(title, nb)
        .anyMatch(
            it ->
                fileName.regionMatches(true, 0, it, 0, it.length())
                    && (fileName.length() == it.length()
                        || !Character.isLetter(fileName.charAt(it.length()))));
  }

  static Optional<SheetKind> called(String name) {
    var stripped = name.strip();
    return Arrays.stream(values())
        .filter(it -> it.title.equalsIgnoreCase(stripped) || it.nb.equalsIgnoreCase(stripped))
        .findFirst();
  }
}
