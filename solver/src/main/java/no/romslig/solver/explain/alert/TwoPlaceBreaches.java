package no.romslig.solver.explain.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.romslig.solver.explain.fact.RuleId;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.explain.fact.Staying;
import no.romslig.solver.snapshot.Absence;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.PersonId;
import org.jspecify.annotations.Nullable;

/** Persons who are in two places on one night, by what already is. */
final class TwoPlaceBreaches implements WarningFinder {

  @Override
  public Stream<Warning> find(Situation situation) {
    Map<PersonId, List<Staying>> byPerson = new LinkedHashMap<>();
    for (Staying staying : Staying.standing(situation)) {
      if (staying.personId() != null) {
        byPerson.computeIfAbsent(staying.personId(), each -> new ArrayList<>()).add(staying);
      }
    }
    return byPerson.entrySet().stream()
        .mapMulti(
            (each, found) -> {
              Warning warning = of(each.getKey(), each.getValue(), situation);
              if (warning != null) {
                found.accept(warning);
              }
            });
  }

  private static @Nullable Warning of(
      PersonId person, List<Staying> stayings, Situation situation) {
    for (int i = 0; i < stayings.size(); i++) {
      for (int j = i + 1; j < stayings.size(); j++) {
        LocalDate night = common(stayings.get(i), stayings.get(j), person, situation);
        if (night != null) {
          return new Warning.StandingBreach(
              person.value(),
              BreachKind.TWO_PLACES,
              new RuleId("ONE-PLACE"),
              stayings.get(j).unitId(),
              List.of(person),
              night,
              null,
              null);
        }
      }
    }
    return null;
  }

  /** The first planned night that both hold, in different units, with nobody recorded as away. */
  private static @Nullable LocalDate common(
      Staying one, Staying other, PersonId person, Situation situation) {
    Period horizon = situation.snapshot().horizon();
    if (one.unitId().equals(other.unitId()) || !one.period().overlaps(other.period())) {
      return null;
    }
    LocalDate night = latest(horizon.from(), one.period().from(), other.period().from());
    while (horizon.contains(night)
        && one.period().contains(night)
        && other.period().contains(night)) {
      LocalDate here = night;
      Absence absence =
          situation.occupanciesOf(person).stream()
              .map(Occupancy::absences)
              .flatMap(List::stream)
              .filter(each -> each.period().contains(here))
              .findFirst()
              .orElse(null);
      if (absence == null) {
        return night;
      }
      night = absence.to();
    }
    return null;
  }

  private static LocalDate latest(LocalDate... dates) {
    return Stream.of(dates).max(LocalDate::compareTo).orElseThrow();
  }
}
