package no.romslig.solver.explain.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.explain.fact.Staying;
import no.romslig.solver.model.place.Place;
import no.romslig.solver.snapshot.Closure;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Unit;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Units that close later on, for good or for a time, while someone who lives there, or is proposed
 * there, has nowhere else recorded. What is closed already is a standing breach instead.
 */
final class ClosingWarnings implements WarningFinder {

  private record Closing(LocalDate on, @Nullable LocalDate reopens) {}

  @Override
  public Stream<Warning> find(Situation situation) {
    Map<UnitId, List<Staying>> byUnit = new LinkedHashMap<>();
    for (Staying staying : Staying.afterProposal(situation)) {
      byUnit.computeIfAbsent(staying.unitId(), each -> new ArrayList<>()).add(staying);
    }
    return situation.places().all().stream()
        .map(Place::unit)
        .flatMap(unit -> of(unit, byUnit.getOrDefault(unit.id(), List.of()), situation));
  }

  private static Stream<Warning> of(Unit unit, List<Staying> stayings, Situation situation) {
    return closings(unit, situation.snapshot().asOf()).stream()
        .mapMulti(
            (closing, found) -> {
              Period closed = new Period(closing.on(), closing.reopens());
              Set<PersonId> there = new LinkedHashSet<>();
              for (Staying staying : stayings) {
                if (staying.personId() != null && staying.period().overlaps(closed)) {
                  there.add(staying.personId());
                }
              }
              if (!there.isEmpty()) {
                found.accept(
                    new Warning.UnitClosesWithResident(
                        unit.id(), closing.on(), closing.reopens(), List.copyOf(there)));
              }
            });
  }

  private static List<Closing> closings(Unit unit, LocalDate asOf) {
    List<Closing> closings = new ArrayList<>();
    if (unit.availableTo() != null && unit.availableTo().isAfter(asOf)) {
      closings.add(new Closing(unit.availableTo(), null));
    }
    for (Closure closure : unit.closures()) {
      if (closure.from().isAfter(asOf)) {
        closings.add(new Closing(closure.from(), closure.to()));
      }
    }
    return closings;
  }
}
