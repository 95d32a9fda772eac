package no.romslig.solver.rules;

import no.romslig.solver.rules.LegalBasis.Kind;
import no.romslig.solver.text.Language;
import no.romslig.solver.text.Texts;
import org.jspecify.annotations.Nullable;

/** Writes what a shipped value rests on, in one language. */
final class Basis {

  private Basis() {}

  static LegalBasis of(RuleSetFile.Value shipped) {
    return new LegalBasis(shipped.rule(), shipped.kind(), source(shipped, Language.EN));
  }

  static LegalBasis overridden(LegalBasis shipped) {
    return new LegalBasis(shipped.rule(), Kind.OVERRIDE, shipped.source());
  }

  /** Document and section, statute and paragraph, and what has to be said about it. */
  static String source(RuleSetFile.Value shipped, Language language) {
    @Nullable String source = shipped.source();
    if (shipped.why() == null) {
      return source == null ? "" : source;
    }
    String why = Texts.beside(Basis.class, "rules", language).text("why." + shipped.why());
    return source == null ? why : source + " – " + why;
  }
}
