package no.romslig.solver.explain.reason;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.romslig.solver.explain.fact.Exceptions;
import no.romslig.solver.explain.fact.Exceptions.Use;
import no.romslig.solver.explain.fact.Feature;
import no.romslig.solver.explain.fact.RuleId;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.model.place.Candidate;
import no.romslig.solver.model.place.Place;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.snapshot.Assessment;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Unit;
import org.jspecify.annotations.Nullable;

/** What the place demands, and by what fact the person meets it. */
final class ConditionReasons {

  private static final Set<String> LOWER_STEPS = Set.of("GEN-01", "LT-07", "HDO-08", "TO-01");
  private static final Set<String> SHELTER = Set.of("SK-01", "SK-02", "SK-03");

  private final Situation situation;

  ConditionReasons(Situation situation) {
    this.situation = situation;
  }

  List<Ground> of(Candidate candidate, Place place, LocalDate from) {
    List<Ground> grounds = new ArrayList<>();
    Unit unit = place.unit();
    if (unit.careForm() == CareForm.LONG_TERM_SHELTERED) {
      addShelter(grounds, candidate);
    }
    if (unit.careForm() == CareForm.HDO || unit.careForm() == CareForm.CARE_HOUSING) {
      addHousing(grounds, candidate, unit);
    }
    grounds.addAll(features(candidate.person().requiredFeatures(), unit));
    addAssessments(grounds, candidate, unit);
    situation.snapshot().waivers().stream()
        .filter(waiver -> Exceptions.isUsed(waiver, new Use(candidate, place, from), situation))
        .map(waiver -> new SuitabilityGround.ExceptionGiven(new RuleId(waiver.rule()), waiver.on()))
        .forEach(grounds::add);
    if (place.institution().external()) {
      grounds.add(new SuitabilityGround.ExternalPlace());
    }
    return grounds;
  }

  /** Whether someone else than the partner has the other place of the unit. */
  static List<Ground> sharing(PersonId person, Place place, Standings standings) {
    if (standings.othersIn(place, person).isEmpty()) {
      return List.of();
    }
    return List.of(
        new SuitabilityGround.SharesRoom(
            place.unit().careForm().isDwelling(),
            standings.situation().person(person).acceptsSharedRoom()));
  }

  private void addShelter(List<Ground> grounds, Candidate candidate) {
    Person person = candidate.person();
    RuleSet.ShelteredRules rules = situation.rules().sheltered();
    if (rules.requiresDiagnosis() && person.dementiaDiagnosis()) {
      grounds.add(
          new SuitabilityGround.DiagnosisRecorded(dateOf("SK-03", candidate.assessments())));
    }
    if (rules.requiresCognitiveImpairment() && person.cognitiveImpairment()) {
      grounds.add(new SuitabilityGround.ImpairmentRecorded());
    }
    if (rules.requiresBehaviourFlag() && !person.shelteringBehaviours().isEmpty()) {
      grounds.add(
          new SuitabilityGround.BehaviourRecorded(
              person.shelteringBehaviours().stream().sorted().toList()));
    }
  }

  private static @Nullable LocalDate dateOf(String rule, List<Assessment> assessments) {
    return assessments.stream()
        .filter(each -> each.rule().equals(rule) && each.met())
        .map(Assessment::on)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  private void addHousing(List<Ground> grounds, Candidate candidate, Unit unit) {
    RuleSet.HousingRules rules = situation.rules().hdo();
    if (candidate.kind() == Candidate.Kind.COMPANION) {
      return;
    }
    if (rules.requiresOwnWish() && candidate.wishesCareHousing()) {
      grounds.add(new SuitabilityGround.OwnWish());
    }
    LocalDate since = candidate.person().residentSince();
    if (rules.minResidencyMonths() > 0 && since != null) {
      grounds.add(new SuitabilityGround.ResidencyLongEnough(since, rules.minResidencyMonths()));
    }
    if (candidate.kind() == Candidate.Kind.RIGHT_CASE && unit.nursingHomeEquivalent()) {
      grounds.add(new SuitabilityGround.NursingHomeEquivalent());
    }
  }

  /** What is required and there, and what the unit is set aside for. */
  static List<Ground> features(Set<String> needed, Unit unit) {
    List<Ground> grounds = new ArrayList<>();
    List<Feature> required = sorted(needed.stream());
    if (!required.isEmpty() && unit.features().containsAll(needed)) {
      grounds.add(new SuitabilityGround.FeaturesMet(required));
    }
    List<Feature> reserved = sorted(unit.reservedFor().stream().filter(needed::contains));
    if (!reserved.isEmpty()) {
      grounds.add(new SuitabilityGround.ReservedForSuchNeed(reserved));
    }
    return grounds;
  }

  private static List<Feature> sorted(Stream<String> features) {
    return features.sorted().map(Feature::new).toList();
  }

  /** The positive assessments; that of a diagnosis is told with the diagnosis. */
  private static void addAssessments(List<Ground> grounds, Candidate candidate, Unit unit) {
    boolean sheltered = unit.careForm() == CareForm.LONG_TERM_SHELTERED;
    for (Assessment assessment : candidate.assessments()) {
      RuleId rule = new RuleId(assessment.rule());
      boolean told = sheltered && SHELTER.contains(assessment.rule());
      if (assessment.met() && !told) {
        grounds.add(
            LOWER_STEPS.contains(assessment.rule())
                ? new SuitabilityGround.LowerStepsTried(rule, assessment.on())
                : new SuitabilityGround.AssessmentMet(rule, assessment.on()));
      }
    }
  }
}
