package no.romslig.api.letter;

import java.util.Locale;
import no.romslig.solver.text.Language;

/** <i>Målform</i>: which of the two written forms of Norwegian the recipient gets. */
public enum WrittenForm {
  NB,
  NN;

  /** The language whose bundles say it. */
  public Language language() {
    return switch (this) {
      case NB -> Language.NB;
      case NN -> Language.NN;
    };
  }

  /** The language tag of a document: {@code nb-NO} or {@code nn-NO}. */
  public Locale locale() {
    return Locale.of(language().code(), "NO");
  }
}
