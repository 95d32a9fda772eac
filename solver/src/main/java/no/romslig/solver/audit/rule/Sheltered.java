package no.romslig.solver.audit.rule;

import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.Person;
import org.jspecify.annotations.Nullable;

/** The criteria of a sheltered ward; someone who is not named meets none of them. */
final class Sheltered {

  private Sheltered() {}

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
