package no.romslig.solver.explain.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.romslig.solver.explain.fact.RuleId;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.explain.fact.Staying;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.Unit;
import no.romslig.solver.snapshot.UnitId;
import org.jspecify.annotations.Nullable;

/** Rooms that hold too many, or two who should not share, by what already is. */
final class RoomBreaches implements WarningFinder {

  @Override
  public Stream<Warning> find(Situation situation) {
    Map<UnitId, List<Staying>> byUnit = new LinkedHashMap<>();
    for (Staying staying : Staying.standing(situation)) {
      byUnit.computeIfAbsent(staying.unitId(), each -> new ArrayList<>()).add(staying);
    }
    return byUnit.entrySet().stream()
        .filter(each -> each.getValue().size() > 1)
        .flatMap(
            each -> of(situation.place(each.getKey()).unit(), each.getValue(), situation).stream());
  }

  /** The first night of each kind of breach in one unit. */
  private static List<Warning> of(Unit unit, List<Staying> stayings, Situation situation) {
    Map<BreachKind, Warning> first = new LinkedHashMap<>();
    for (LocalDate night : nightsOfChange(stayings, situation)) {
      List<Staying> there = presentOn(night, stayings);
      BreachKind kind = breach(unit, there, situation);
      if (kind != null) {
        first.putIfAbsent(kind, warning(unit, kind, night, there));
      }
    }
    return List.copyOf(first.values());
  }

  private static Warning warning(Unit unit, BreachKind kind, LocalDate night, List<Staying> there) {
    List<PersonId> persons =
        there.stream().map(Staying::personId).filter(Objects::nonNull).sorted().toList();
    boolean full = kind == BreachKind.OVER_CAPACITY;
    return new Warning.StandingBreach(
        unit.id().value(),
        kind,
        new RuleId(full ? "CAPACITY" : "SHARED-ROOM"),
        unit.id(),
        persons,
        night,
        null,
        full ? unit.capacity() : null);
  }

  /** The nights of the horizon on which someone comes or goes: nothing changes in between. */
  private static SortedSet<LocalDate> nightsOfChange(List<Staying> stayings, Situation situation) {
    SortedSet<LocalDate> nights = new TreeSet<>();
    nights.add(situation.snapshot().asOf());
    for (Staying staying : stayings) {
      addEnds(nights, staying.period());
      staying.away().forEach(each -> addEnds(nights, each));
    }
    nights.removeIf(night -> !situation.snapshot().horizon().contains(night));
    return nights;
  }

  private static void addEnds(SortedSet<LocalDate> nights, Period period) {
    nights.add(period.from());
    if (period.to() != null) {
      nights.add(period.to());
    }
  }

  /** Who is there on the night; a stay that is written down twice counts once. */
  private static List<Staying> presentOn(LocalDate night, List<Staying> stayings) {
    List<Staying> there = new ArrayList<>();
    for (Staying staying : stayings) {
      boolean counted =
          staying.personId() != null
              && there.stream().anyMatch(each -> staying.personId().equals(each.personId()));
      if (!counted && staying.isThere(night)) {
        there.add(staying);
      }
    }
    return there;
  }

  private static @Nullable BreachKind breach(Unit unit, List<Staying> there, Situation situation) {
    if (there.size() > unit.capacity()) {
      return BreachKind.OVER_CAPACITY;
    }
    if (there.size() < 2) {
      return null;
    }
    Staying one = there.get(0);
    Staying other = there.get(1);
    boolean couple =
        one.personId() != null
            && other.personId() != null
            && situation.areCouple(one.personId(), other.personId());
    if (couple && unit.coupleUnit()) {
      return null;
    }
    if (!one.sharesRoom() || !other.sharesRoom()) {
      return BreachKind.SHARED_AGAINST_WISH;
    }
    return couple || one.sex() == other.sex() ? null : BreachKind.SHARED_BY_DIFFERENT_SEX;
  }
}
