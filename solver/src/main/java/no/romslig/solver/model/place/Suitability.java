package no.romslig.solver.model.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.romslig.solver.model.place.Candidate.Kind;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.rules.RuleSet.ExternalUse;
import no.romslig.solver.snapshot.Assessment;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Closure;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Unit;
import no.romslig.solver.snapshot.UnitId;
import no.romslig.solver.snapshot.Waiver;
import org.jspecify.annotations.Nullable;

/**
 * Which units suit whom for a lasting place, whoever lives there now: the lines of {@code
 * docs/problem.md}, section 2, each by its rule id.
 */
public final class Suitability {

  private final RuleSet rules;
  private final LocalDate asOf;
  private final LocalDate lastStart;
  private final LocalDate horizonEnd;
  private final Map<String, Set<String>> waived = new HashMap<>();

  public Suitability(Snapshot snapshot, RuleSet rules) {
    this.rules = rules;
    asOf = snapshot.asOf();
    lastStart = asOf.plusDays(rules.lookAheadNights());
    horizonEnd = snapshot.horizonEnd();
    for (Waiver waiver : snapshot.waivers()) {
      waived.computeIfAbsent(waiver.refId(), refId -> new HashSet<>()).add(waiver.rule());
    }
  }

  /** Whether a named person has lifted the rule for this case, relocation or couple. */
  public boolean isWaived(String rule, Candidate candidate) {
    return waived.getOrDefault(candidate.refId(), Set.of()).contains(rule);
  }

  /** The rule ids that keep the candidate from the unit on every date; empty = suitable. */
  public List<String> obstacles(Candidate candidate, Place place) {
    List<String> obstacles = new ArrayList<>(lastingObstacles(candidate, place));
    if (candidate.declined().contains(place.unit().id()) && !isWaived("DECLINED", candidate)) {
      obstacles.add("DECLINED");
    }
    if (obstacles.isEmpty()) {
      dateObstacle(candidate, place, obstacles);
    }
    return obstacles;
  }

  /** The dates on which the candidate may move into the unit; null = never. */
  public @Nullable DateWindow window(Candidate candidate, Place place) {
    return isDeclined(candidate, place.unit().id())
        ? null
        : windowWhateverDeclined(candidate, place);
  }

  @Nullable DateWindow windowWhateverDeclined(Candidate candidate, Place place) {
    boolean granted = isGranted(candidate, place.unit()) || isWaived("NOT-GRANTED", candidate);
    return granted && lastingObstacles(candidate, place).isEmpty() ? dates(candidate, place) : null;
  }

  boolean isDeclined(Candidate candidate, UnitId unit) {
    return candidate.declined().contains(unit) && !isWaived("DECLINED", candidate);
  }

  /** What keeps the candidate out whatever the date, but for what was declined. */
  private List<String> lastingObstacles(Candidate candidate, Place place) {
    Obstacles found = new Obstacles(candidate);
    Unit unit = place.unit();
    Person person = candidate.person();
    CareForm form = unit.careForm();
    found.addIf(!isGranted(candidate, unit), "NOT-GRANTED");
    if (!form.isLasting() && candidate.kind() != Kind.COMPANION) {
      found.addAlways("NOT-GRANTED");
    }
    found.addIf(!unit.features().containsAll(person.requiredFeatures()), "FEATURE");
    found.addIf(
        !unit.reservedFor().isEmpty()
            && Collections.disjoint(unit.reservedFor(), person.requiredFeatures()),
        "RESERVED");
    if (form == CareForm.LONG_TERM_SHELTERED && candidate.kind() != Kind.COMPANION) {
      RuleSet.ShelteredRules sheltered = rules.sheltered();
      found.addIf(
          sheltered.requiresCognitiveImpairment() && !person.cognitiveImpairment(), "SK-01");
      found.addIf(
          sheltered.requiresBehaviourFlag() && person.shelteringBehaviours().isEmpty(), "SK-02");
      found.addIf(sheltered.requiresDiagnosis() && !person.dementiaDiagnosis(), "SK-03");
    }
    if (isCareHousing(form) && candidate.kind() != Kind.COMPANION) {
      found.addIf(rules.hdo().requiresOwnWish() && !candidate.wishesCareHousing(), "HDO-07");
      found.addIf(rules.hdo().minResidencyMonths() > 0 && person.residentSince() == null, "HDO-01");
    }
    found.addIf(candidate.kind() == Kind.RIGHT_CASE && !isNursingHomeOrEquivalent(unit), "LT-01");
    for (Assessment assessment : candidate.assessments()) {
      found.addIf(!assessment.met(), assessment.rule());
    }
    found.addIf(
        place.institution().external()
            && candidate.kind() == Kind.WAITLIST_CASE
            && rules.external().useFor() == ExternalUse.RIGHT,
        "GEN-08");
    return found.rules;
  }

  private static boolean isGranted(Candidate candidate, Unit unit) {
    if (candidate.kind() == Kind.COMPANION && candidate.careForms().contains(CareForm.SHORT_TERM)) {
      return unit.serves(CareForm.SHORT_TERM);
    }
    return candidate.careForms().contains(unit.careForm());
  }

  private static boolean isCareHousing(CareForm form) {
    return form == CareForm.HDO || form == CareForm.CARE_HOUSING;
  }

  private static boolean isNursingHomeOrEquivalent(Unit unit) {
    return unit.careForm().isNursingHome()
        || unit.careForm() == CareForm.CHILD_HOME
        || (unit.careForm() == CareForm.HDO && unit.nursingHomeEquivalent());
  }

  private @Nullable DateWindow dates(Candidate candidate, Place place) {
    LocalDate earliest = asOf;
    LocalDate opening = opening(candidate, place.unit());
    if (opening == null) {
      return null;
    }
    earliest = later(earliest, opening);
    earliest = later(earliest, ready(candidate));
    earliest = later(earliest, residency(candidate, place.unit()));
    LocalDate latest = isWaived("LOOK-AHEAD", candidate) ? horizonEnd.minusDays(1) : lastStart;
    if (!isWaived("AGE", candidate)) {
      LocalDate adult = adultOn(candidate.person());
      if (place.unit().careForm().isForChildren()) {
        latest = latest.isBefore(adult) ? latest : adult.minusDays(1);
      } else {
        earliest = later(earliest, adult);
      }
    }
    DateWindow window = new DateWindow(earliest, latest);
    return window.isEmpty() ? null : window;
  }

  private void dateObstacle(Candidate candidate, Place place, List<String> obstacles) {
    LocalDate latest = isWaived("LOOK-AHEAD", candidate) ? horizonEnd.minusDays(1) : lastStart;
    Unit unit = place.unit();
    LocalDate opens = opening(candidate, unit);
    if (opens == null || opens.isAfter(latest)) {
      obstacles.add(closesInHorizon(unit) || isOpeningLate(unit, latest) ? "OPENING" : "CLOSURE");
    }
    LocalDate ready = ready(candidate);
    if (ready != null && ready.isAfter(latest)) {
      obstacles.add("START");
    }
    LocalDate residency = residency(candidate, unit);
    if (residency != null && residency.isAfter(latest)) {
      obstacles.add("HDO-01");
    }
    if (obstacles.isEmpty() && dates(candidate, place) == null) {
      obstacles.add("AGE");
    }
  }

  private static boolean isOpeningLate(Unit unit, LocalDate latest) {
    return unit.availableFrom() != null && unit.availableFrom().isAfter(latest);
  }

  private boolean closesInHorizon(Unit unit) {
    return unit.availableTo() != null && unit.availableTo().isBefore(horizonEnd);
  }

  /** From when the unit is open without an end in the horizon; null = it closes. */
  private @Nullable LocalDate opening(Candidate candidate, Unit unit) {
    LocalDate from = asOf;
    if (!isWaived("OPENING", candidate)) {
      if (closesInHorizon(unit)) {
        return null;
      }
      from = later(from, unit.availableFrom());
    }
    if (!isWaived("CLOSURE", candidate)) {
      for (Closure closure : unit.closures()) {
        if (closure.from().isBefore(horizonEnd)) {
          if (closure.to() == null) {
            return null;
          }
          from = later(from, closure.to());
        }
      }
    }
    return from;
  }

  private @Nullable LocalDate ready(Candidate candidate) {
    return isWaived("START", candidate) ? null : candidate.readyFrom();
  }

  private @Nullable LocalDate residency(Candidate candidate, Unit unit) {
    LocalDate since = candidate.person().residentSince();
    if (since == null
        || candidate.kind() == Kind.COMPANION
        || !isCareHousing(unit.careForm())
        || isWaived("HDO-01", candidate)) {
      return null;
    }
    return since.plusMonths(rules.hdo().minResidencyMonths());
  }

  /** The day on which the person turns 18; born on 29 February: 1 March. */
  public static LocalDate adultOn(Person person) {
    LocalDate birth = person.birthDate();
    LocalDate birthday = birth.plusYears(18);
    return birthday.getDayOfMonth() == birth.getDayOfMonth() ? birthday : birthday.plusDays(1);
  }

  private static LocalDate later(LocalDate date, @Nullable LocalDate other) {
    return other == null || date.isAfter(other) ? date : other;
  }

  /** Collects rule ids, leaving out what is waived. */
  private final class Obstacles {

    private final Candidate candidate;
    private final List<String> rules = new ArrayList<>();

    private Obstacles(Candidate candidate) {
      this.candidate = candidate;
    }

    private void addAlways(String rule) {
      if (!rules.contains(rule)) {
        rules.add(rule);
      }
    }

    private void addIf(boolean broken, String rule) {
      if (broken && !rules.contains(rule) && !isWaived(rule, candidate)) {
        rules.add(rule);
      }
    }
  }
}
