package no.romslig.api.letter;

/** The name of a person as it is written on a letter. */
public record PersonName(String value) {

  public PersonName {
    if (value.isBlank()) {
      throw new IllegalArgumentException("A person on a letter has a name");
    }
  }
}
