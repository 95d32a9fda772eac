package no.romslig.solver.explain.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.romslig.solver.explain.fact.RuleId;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.explain.fact.Staying;
import no.romslig.solver.model.place.Candidate;
import no.romslig.solver.model.place.Place;
import no.romslig.solver.model.place.Suitability;
import no.romslig.solver.snapshot.Assessment;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.CaseId;
import no.romslig.solver.snapshot.Commitment;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Relocation;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.ShortStay;
import no.romslig.solver.snapshot.Unit;

/** What a person has already decided against a rule: it is kept, and shown. */
final class CommitmentBreaches implements WarningFinder {

  /** A decision made earlier may begin when it likes. */
  private static final Set<String> OF_NEW_PROPOSALS_ONLY = Set.of("START", "LOOK-AHEAD", "LT-13");

  @Override
  public Stream<Warning> find(Situation situation) {
    Suitability suitability = new Suitability(situation.snapshot(), situation.rules());
    return situation.snapshot().commitments().stream()
        .filter(commitment -> !isReleasedWhole(commitment, situation))
        .flatMap(
            commitment ->
                broken(commitment, situation, suitability).stream()
                    .filter(rule -> !OF_NEW_PROPOSALS_ONLY.contains(rule))
                    .filter(rule -> !isWaived(rule, commitment.refId(), situation))
                    .distinct()
                    .map(rule -> warning(commitment, rule, situation)));
  }

  /** What falls away altogether breaks nothing. */
  private static boolean isReleasedWhole(Commitment commitment, Situation situation) {
    return situation.proposal().released().stream()
        .anyMatch(
            each ->
                each.kind() == commitment.kind()
                    && each.refId().equals(commitment.refId())
                    && each.unitId().equals(commitment.unitId())
                    && !each.from().isAfter(commitment.from())
                    && Objects.equals(each.to(), commitment.to()));
  }

  private static boolean isWaived(String rule, String refId, Situation situation) {
    return situation.snapshot().waivers().stream()
        .anyMatch(each -> each.rule().equals(rule) && each.refId().equals(refId));
  }

  private static Warning warning(Commitment commitment, String rule, Situation situation) {
    PersonId person = Staying.personOf(commitment, situation);
    return new Warning.StandingBreach(
        commitment.refId(),
        BreachKind.COMMITMENT,
        new RuleId(rule),
        commitment.unitId(),
        person == null ? List.of() : List.of(person),
        commitment.from(),
        null,
        null);
  }

  private static List<String> broken(
      Commitment commitment, Situation situation, Suitability suitability) {
    Place place = situation.place(commitment.unitId());
    return switch (commitment.kind()) {
      case PLACEMENT -> {
        Case aCase = situation.findCase(new CaseId(commitment.refId()));
        yield aCase == null
            ? List.of()
            : suitability.obstacles(Candidate.of(aCase, situation.person(aCase.personId())), place);
      }
      case RELOCATION -> {
        PersonId person = new PersonId(commitment.refId());
        Relocation relocation = situation.relocationOf(person);
        yield relocation == null
            ? List.of()
            : suitability.obstacles(Candidate.of(relocation, situation.person(person)), place);
      }
      case RESPITE -> {
        RespiteGrant grant = situation.findGrant(commitment.refId());
        yield grant == null ? List.of() : ofRespite(commitment, grant, place.unit(), situation);
      }
      case SHORT_STAY -> {
        ShortStay stay = situation.findShortStay(commitment.refId());
        yield stay == null ? List.of() : ofShortStay(commitment, stay, place.unit(), situation);
      }
    };
  }

  private static List<String> ofRespite(
      Commitment commitment, RespiteGrant grant, Unit unit, Situation situation) {
    List<String> broken = new ArrayList<>();
    Set<String> required = situation.person(grant.personId()).requiredFeatures();
    addUnitLines(broken, unit, grant.careForms(), required, commitment.period());
    addAgeLine(broken, unit, grant.personId(), commitment, situation);
    addIf(broken, !covers(grant.validity(), commitment.period()), "GRANT");
    addIf(
        broken,
        grant.unavailable().stream().anyMatch(each -> each.overlaps(commitment.period())),
        "UNAVAILABLE");
    addIf(
        broken,
        !grant.startDays().isEmpty()
            && !grant.startDays().contains(commitment.from().getDayOfWeek()),
        "START-DAY");
    addUnmet(broken, grant.assessments());
    return broken;
  }

  private static List<String> ofShortStay(
      Commitment commitment, ShortStay stay, Unit unit, Situation situation) {
    List<String> broken = new ArrayList<>();
    List<CareForm> forms = List.of(stay.careForm());
    addUnitLines(broken, unit, forms, stay.requiredFeatures(), commitment.period());
    if (stay.personId() != null) {
      addAgeLine(broken, unit, stay.personId(), commitment, situation);
    }
    addUnmet(broken, stay.assessments());
    if (isLent(commitment, unit, situation)) {
      broken.remove("NOT-GRANTED");
    }
    return broken;
  }

  private static boolean isLent(Commitment commitment, Unit unit, Situation situation) {
    return situation.snapshot().occupancies().stream()
        .filter(each -> each.unitId().equals(unit.id()))
        .flatMap(each -> each.absences().stream())
        .anyMatch(each -> each.mayBeLent() && covers(each.period(), commitment.period()));
  }

  private static void addUnitLines(
      List<String> broken, Unit unit, List<CareForm> forms, Set<String> required, Period period) {
    addIf(broken, forms.stream().noneMatch(unit::serves), "NOT-GRANTED");
    addIf(broken, !unit.features().containsAll(required), "FEATURE");
    addIf(
        broken,
        !unit.reservedFor().isEmpty() && Collections.disjoint(unit.reservedFor(), required),
        "RESERVED");
    addIf(broken, !covers(opening(unit, period), period), "OPENING");
    addIf(
        broken,
        unit.closures().stream().anyMatch(each -> each.period().overlaps(period)),
        "CLOSURE");
  }

  private static Period opening(Unit unit, Period otherwiseFrom) {
    return new Period(
        Objects.requireNonNullElse(unit.availableFrom(), otherwiseFrom.from()), unit.availableTo());
  }

  private static void addAgeLine(
      List<String> broken, Unit unit, PersonId person, Commitment commitment, Situation situation) {
    boolean child = commitment.from().isBefore(Suitability.adultOn(situation.person(person)));
    CareForm form = unit.careForm();
    addIf(broken, child ? !form.isForChildren() : form == CareForm.CHILD_HOME, "AGE");
  }

  private static void addUnmet(List<String> broken, List<Assessment> assessments) {
    assessments.forEach(each -> addIf(broken, !each.met(), each.rule()));
  }

  private static void addIf(List<String> broken, boolean condition, String rule) {
    if (condition) {
      broken.add(rule);
    }
  }

  private static boolean covers(Period outer, Period inner) {
    return !inner.from().isBefore(outer.from())
        && (outer.to() == null || isNotAfter(inner, outer.to()));
  }

  private static boolean isNotAfter(Period inner, LocalDate end) {
    return inner.to() != null && !inner.to().isAfter(end);
  }
}
