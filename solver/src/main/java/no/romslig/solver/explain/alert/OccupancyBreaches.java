package no.romslig.solver.explain.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import no.romslig.solver.explain.fact.RuleId;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.model.place.Suitability;
import no.romslig.solver.rules.RuleSet.ShelteredRules;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Couple;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.Unit;

/** Persons who are somewhere that does not suit them, by what already is. */
final class OccupancyBreaches implements WarningFinder {

  @Override
  public Stream<Warning> find(Situation situation) {
    return situation.snapshot().occupancies().stream()
        .filter(each -> each.period().overlaps(situation.snapshot().horizon()))
        .flatMap(each -> of(each, situation).stream());
  }

  private static List<Warning> of(Occupancy occupancy, Situation situation) {
    Found found = new Found(occupancy, situation);
    Unit unit = situation.place(occupancy.unitId()).unit();
    Person person = situation.person(occupancy.personId());
    LocalDate start = found.firstNight;
    found.addIf(isClosed(unit, start), BreachKind.CLOSED_UNIT, closedBy(unit, start));
    found.addIf(
        !servesOccupancy(unit, occupancy, situation), BreachKind.WRONG_CARE_FORM, "NOT-GRANTED");
    found.addIf(
        !unit.features().containsAll(person.requiredFeatures()),
        BreachKind.FEATURE_MISSING,
        "FEATURE");
    found.addIf(
        !unit.reservedFor().isEmpty()
            && Collections.disjoint(unit.reservedFor(), person.requiredFeatures()),
        BreachKind.RESERVED_FOR_OTHERS,
        "RESERVED");
    found.addIf(isWrongAge(unit, person, start), BreachKind.WRONG_AGE, "AGE");
    if (isLastingShelter(unit, occupancy) && situation.relocationOf(person.id()) == null) {
      String rule = missingCriterion(person, situation.rules().sheltered());
      found.addIf(!rule.isEmpty(), BreachKind.SHELTER_CRITERIA, rule);
    }
    return found.warnings;
  }

  private static boolean isClosed(Unit unit, LocalDate night) {
    return !closedBy(unit, night).isEmpty();
  }

  /** The line that closes the unit on the night; empty = it is open. */
  private static String closedBy(Unit unit, LocalDate night) {
    boolean opensLater = unit.availableFrom() != null && night.isBefore(unit.availableFrom());
    boolean isGone = unit.availableTo() != null && !night.isBefore(unit.availableTo());
    if (opensLater || isGone) {
      return "OPENING";
    }
    return unit.closures().stream().anyMatch(each -> each.period().contains(night))
        ? "CLOSURE"
        : "";
  }

  /** Its own forms; a lent place serves short stays; the second place of a couple unit, any. */
  private static boolean servesOccupancy(Unit unit, Occupancy occupancy, Situation situation) {
    Couple couple = unit.coupleUnit() ? situation.coupleOf(occupancy.personId()) : null;
    return unit.serves(occupancy.careForm())
        || (occupancy.careForm() == CareForm.SHORT_TERM && isLent(unit, occupancy, situation))
        || (couple != null
            && situation.occupanciesOf(couple.partnerOf(occupancy.personId())).stream()
                .anyMatch(each -> each.unitId().equals(unit.id())));
  }

  private static boolean isLent(Unit unit, Occupancy guest, Situation situation) {
    return situation.rules().allowTemporaryReuse()
        && situation.snapshot().occupancies().stream()
            .filter(host -> host.unitId().equals(unit.id()) && !host.equals(guest))
            .filter(host -> !host.careForm().isDwelling())
            .flatMap(host -> host.absences().stream())
            .anyMatch(absence -> absence.mayBeLent() && absence.period().overlaps(guest.period()));
  }

  private static boolean isWrongAge(Unit unit, Person person, LocalDate night) {
    boolean child = night.isBefore(Suitability.adultOn(person));
    return child ? !unit.careForm().isForChildren() : unit.careForm() == CareForm.CHILD_HOME;
  }

  private static boolean isLastingShelter(Unit unit, Occupancy occupancy) {
    return unit.careForm() == CareForm.LONG_TERM_SHELTERED
        && occupancy.careForm() == CareForm.LONG_TERM_SHELTERED
        && occupancy.to() == null;
  }

  private static String missingCriterion(Person person, ShelteredRules rules) {
    if (rules.requiresDiagnosis() && !person.dementiaDiagnosis()) {
      return "SK-03";
    }
    if (rules.requiresCognitiveImpairment() && !person.cognitiveImpairment()) {
      return "SK-01";
    }
    return rules.requiresBehaviourFlag() && person.shelteringBehaviours().isEmpty() ? "SK-02" : "";
  }

  /** Collects what one occupancy breaks. */
  private static final class Found {

    private final Occupancy occupancy;
    private final LocalDate firstNight;
    private final List<Warning> warnings = new ArrayList<>();

    private Found(Occupancy occupancy, Situation situation) {
      this.occupancy = occupancy;
      LocalDate asOf = situation.snapshot().asOf();
      firstNight = occupancy.from().isBefore(asOf) ? asOf : occupancy.from();
    }

    private void addIf(boolean broken, BreachKind kind, String rule) {
      if (broken) {
        warnings.add(
            new Warning.StandingBreach(
                occupancy.personId().value(),
                kind,
                new RuleId(rule),
                occupancy.unitId(),
                List.of(occupancy.personId()),
                firstNight,
                null,
                null));
      }
    }
  }
}
