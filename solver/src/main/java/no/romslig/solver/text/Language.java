package no.romslig.solver.text;

import java.util.Optional;

/** A language that Romslig speaks. */
public enum Language {
  NB,
  NN,
  EN;

  /** The code as written in options and file names: {@code nb}, {@code nn} or {@code en}. */
  public String code() {
    return switch (this) {
      case NB -> "nb";
      case NN -> "nn";
      case EN -> "en";
    };
  }

  /** The language of a code, if Romslig speaks it. */
  public static Optional<Language> of(String code) {
    for (Language language : values()) {
      if (language.code().equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
