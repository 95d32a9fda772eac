package no.romslig.solver.model.stay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.Assessment;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.ShortStay;
import org.jspecify.annotations.Nullable;

/**
 * What a grant or a short stay asks of a bed, whatever the day.
 *
 * @param grant the grant that it rests on; null for a short stay
 * @param forms granted care forms, best first
 * @param adultFrom the day of the axis from which the person is an adult
 * @param unmet assessed facts that are not met, as rule ids
 * @param waived rule ids that a named person has lifted
 */
public record Demand(
    String refId,
    @Nullable RespiteGrant grant,
    Guest guest,
    List<CareForm> forms,
    Set<String> required,
    int nights,
    int adultFrom,
    List<String> unmet,
    Set<String> waived) {

  static Demand of(RespiteGrant grant, Person person, int nights, Axis axis, Set<String> waived) {
    return new Demand(
        grant.id().value(),
        grant,
        Guest.of(person),
        grant.careForms(),
        person.requiredFeatures(),
        nights,
        axis.day(adulthood(person.birthDate())),
        unmet(grant.assessments(), waived),
        waived);
  }

  static Demand of(
      ShortStay stay, @Nullable Person person, RuleSet ruleSet, Axis axis, Set<String> waived) {
    Set<String> required = new HashSet<>(stay.requiredFeatures());
    if (person != null) {
      required.addAll(person.requiredFeatures());
    }
    List<String> unmet = new ArrayList<>(unmet(stay.assessments(), waived));
    if (stay.careForm() == CareForm.LONG_TERM_SHELTERED) {
      unmet.addAll(shelterUnmet(person, ruleSet.sheltered(), waived));
    }
    return new Demand(
        stay.id().value(),
        null,
        person == null ? Guest.unnamed(stay.sex()) : Guest.of(person),
        List.of(stay.careForm()),
        required,
        stay.nights(),
        person == null ? 0 : axis.day(adulthood(person.birthDate())),
        unmet,
        waived);
  }

  boolean waives(String rule) {
    return waived.contains(rule);
  }

  /** Someone born on 29 February turns 18 on 1 March. */
  private static LocalDate adulthood(LocalDate birthDate) {
    LocalDate birthday = birthDate.plusYears(18);
    return birthday.getDayOfMonth() == birthDate.getDayOfMonth() ? birthday : birthday.plusDays(1);
  }

  private static List<String> unmet(List<Assessment> assessments, Set<String> waived) {
    return assessments.stream()
        .filter(assessment -> !assessment.met())
        .map(Assessment::rule)
        .filter(rule -> !waived.contains(rule))
        .toList();
  }

  /** The criteria of a sheltered ward, where an assessment stay needs them (rule SK-04). */
  private static List<String> shelterUnmet(
      @Nullable Person person, RuleSet.ShelteredRules rules, Set<String> waived) {
    List<String> unmet = new ArrayList<>();
    if (rules.assessmentStayWithoutDiagnosis()) {
      return unmet;
    }
    if (rules.requiresDiagnosis() && (person == null || !person.dementiaDiagnosis())) {
      unmet.add("SK-03");
    }
    if (rules.requiresCognitiveImpairment() && (person == null || !person.cognitiveImpairment())) {
      unmet.add("SK-01");
    }
    if (rules.requiresBehaviourFlag()
        && (person == null || person.shelteringBehaviours().isEmpty())) {
      unmet.add("SK-02");
    }
    unmet.removeAll(waived);
    return unmet;
  }
}
