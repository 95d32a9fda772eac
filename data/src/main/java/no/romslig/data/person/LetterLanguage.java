package no.romslig.data.person;

/** In which Norwegian someone gets letters; the names are those of the language tags. */
public enum LetterLanguage {
  nb,
  nn
}
