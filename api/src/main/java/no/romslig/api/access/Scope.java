package no.romslig.api.access;

/**
 * What a system wants to do: read or write something.
 *
 * @param of a type of FHIR resources, or a word of ours
 */
public record Scope(String of, Direction direction) {

  /** Any type of FHIR resources. */
  public static final String ANY = "*";

  /** What is not FHIR and has no word of its own. */
  public static final String REST = "api";

  /** Whether something is only read. */
  public enum Direction {
    READ("read"),
    WRITE("write");

    private final String word;

    Direction(String word) {
      this.word = word;
    }
  }

  /** Reading of a type. */
  public static Scope read(String of) {
    return new Scope(of, Direction.READ);
  }

  /** Making, changing and deleting of a type. */
  public static Scope write(String of) {
    return new Scope(of, Direction.WRITE);
  }

  /** Without what an issuer puts before it. */
  public String name() {
    return of + "." + direction.word;
  }

  /** The one that is enough for every type of FHIR resources, too; the same for what is none. */
  Scope ofAnyType() {
    return Character.isUpperCase(of.charAt(0)) ? new Scope(ANY, direction) : this;
  }
}
