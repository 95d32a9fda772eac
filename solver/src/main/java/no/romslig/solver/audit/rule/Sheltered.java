package no.romslig.solver.audit.rule;

import no.romslig.solver.audit.book.Applicant;
import no.romslig.solver.audit.book.Place;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Person;
import org.jspecify.annotations.Nullable;

/** The criteria of a sheltered ward; someone who is not named meets none of them. */
final class Sheltered {

  private Sheltered() {}

  /** Nothing of this is asked of someone who comes along with a partner. */
  static boolean asksOf(Applicant applicant, Place place) {
    return place.unit().careForm() == CareForm.LONG_TERM_SHELTERED
        && applicant.kind() != Applicant.Kind.COMPANION;
  }

  static boolean lacksImpairment(@Nullable Person person, RuleSet rules) {
    return rules.sheltered().requiresCognitiveImpairment()
        && (person == null || !person.cognitiveImpairment());
  }

  static boolean lacksBehaviour(@Nullable Person person, RuleSet rules) {
    return rules.sheltered().requiresBehaviourFlag()
        && (person == null || person.shelteringBehaviours().isEmpty());
  }

  static boolean lacksDiagnosis(@Nullable Person person, RuleSet rules) {
    return rules.sheltered().requiresDiagnosis() && (person == null || !person.dementiaDiagnosis());
  }
}
