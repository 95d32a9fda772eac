package no.romslig.solver.explain.alert;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.ShortStayPlacement;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.ShortStay;

/**
 * Counts nights of short stay in an institution per person and calendar year (rule TO-12): those
 * recorded before the run, and those that are known or proposed from then on. Respite, emergency
 * beds and tenancies do not count.
 */
final class ShortTermNights implements WarningFinder {

  private static final int LIMIT = 60;

  @Override
  public Stream<Warning> find(Situation situation) {
    Map<PersonId, SortedSet<LocalDate>> planned = planned(situation);
    return situation.snapshot().persons().stream()
        .flatMap(
            person ->
                of(
                    person,
                    planned.getOrDefault(person.id(), new TreeSet<>()),
                    situation.snapshot().asOf().getYear()));
  }

  private static Stream<Warning> of(Person person, SortedSet<LocalDate> nights, int thisYear) {
    Map<Integer, SortedSet<LocalDate>> byYear = new TreeMap<>();
    byYear.put(thisYear, new TreeSet<>());
    nights.forEach(
        night -> byYear.computeIfAbsent(night.getYear(), year -> new TreeSet<>()).add(night));
    return byYear.entrySet().stream()
        .mapMulti(
            (year, found) -> {
              int before = year.getKey() == thisYear ? person.shortTermNightsThisYear() : 0;
              int total = before + year.getValue().size();
              if (total > LIMIT) {
                LocalDate crossing =
                    year.getValue().stream()
                        .skip(Math.max(0, LIMIT - before))
                        .findFirst()
                        .filter(night -> before <= LIMIT)
                        .orElse(null);
                found.accept(
                    new Warning.ShortTerm60Nights(person.id(), year.getKey(), total, crossing));
              }
            });
  }

  private static Map<PersonId, SortedSet<LocalDate>> planned(Situation situation) {
    Map<PersonId, SortedSet<LocalDate>> planned = new HashMap<>();
    LocalDate end = situation.snapshot().horizonEnd();
    for (Occupancy occupancy : situation.snapshot().occupancies()) {
      if (occupancy.careForm() == CareForm.SHORT_TERM) {
        add(planned, occupancy.personId(), occupancy.period(), situation);
      }
    }
    for (Placement placement : situation.proposal().placements()) {
      if (placement.caseId() == null && placement.careForm() == CareForm.SHORT_TERM) {
        LocalDate to = Objects.requireNonNullElse(placement.to(), end);
        addAll(planned, placement.personId(), new Period(placement.from(), to), situation);
      }
    }
    for (ShortStayPlacement placement : situation.proposal().shortStayPlacements()) {
      ShortStay stay = situation.findShortStay(placement.shortStayId().value());
      if (stay != null && stay.personId() != null && counts(stay.careForm())) {
        add(planned, stay.personId(), placement.period(), situation);
      }
    }
    return planned;
  }

  private static boolean counts(CareForm form) {
    return form == CareForm.SHORT_TERM || form == CareForm.LONG_TERM_SHELTERED;
  }

  /** The nights of the stay until the person moves into a lasting place, if that is proposed. */
  private static void add(
      Map<PersonId, SortedSet<LocalDate>> planned,
      PersonId person,
      Period stay,
      Situation situation) {
    Placement placement = situation.placementOf(person);
    LocalDate to = Objects.requireNonNullElse(stay.to(), situation.snapshot().horizonEnd());
    if (placement != null && placement.from().isBefore(to)) {
      to = placement.from();
    }
    addAll(planned, person, new Period(stay.from(), to), situation);
  }

  private static void addAll(
      Map<PersonId, SortedSet<LocalDate>> planned,
      PersonId person,
      Period stay,
      Situation situation) {
    LocalDate asOf = situation.snapshot().asOf();
    LocalDate from = stay.from().isBefore(asOf) ? asOf : stay.from();
    LocalDate to = Objects.requireNonNull(stay.to());
    if (from.isBefore(to)) {
      planned.computeIfAbsent(person, each -> new TreeSet<>()).addAll(from.datesUntil(to).toList());
    }
  }
}
