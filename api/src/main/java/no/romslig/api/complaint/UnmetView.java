package no.romslig.api.complaint;

import no.romslig.solver.text.Language;
import no.romslig.solver.text.Texts;

/**
 * A condition that is not met.
 *
 * @param what is wrong, in the language asked for
 * @param todo what to do about it
 */
record UnmetView(Unmet code, String rule, String what, String todo) {

  static UnmetView of(Unmet unmet, Language language) {
    var texts = Texts.beside(UnmetView.class, "complaints", language);
    return new UnmetView(
        unmet, unmet.rule(), texts.text(unmet + ".what"), texts.text(unmet + ".todo"));
  }
}
