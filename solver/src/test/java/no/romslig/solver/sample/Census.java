package no.romslig.solver.sample;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.rules.RuleSets;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.Institution;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.Period;
import no.romslig.solver.snapshot.Person;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.RespiteGrant;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Unit;
import no.romslig.solver.snapshot.UnitId;

/** Counts what a snapshot holds, from the snapshot alone. */
final class Census {

  final Snapshot snapshot;
  final RuleSet rules;
  final Map<UnitId, Unit> units;
  final Map<UnitId, Institution> homes;
  final Map<PersonId, Person> persons;
  final Map<UnitId, List<Occupancy>> occupants;

  Census(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.rules = RuleSets.shipped(snapshot.ruleSet().base());
    this.units = allUnits(snapshot.institutions().stream()).collect(toMap(Unit::id, each -> each));
    this.homes =
        snapshot.institutions().stream()
            .flatMap(each -> allUnits(Stream.of(each)).map(unit -> Map.entry(unit.id(), each)))
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    this.persons = snapshot.persons().stream().collect(toMap(Person::id, Function.identity()));
    this.occupants = snapshot.occupancies().stream().collect(groupingBy(Occupancy::unitId));
  }

  static Census of(String name, long seed) {
    return new Census(Samples.generate(name, seed));
  }

  private static Stream<Unit> allUnits(Stream<Institution> institutions) {
    return institutions
        .flatMap(each -> each.wards().stream())
        .flatMap(each -> each.units().stream());
  }

  Unit unit(UnitId id) {
    return Objects.requireNonNull(units.get(id), id::value);
  }

  Person person(PersonId id) {
    return Objects.requireNonNull(persons.get(id), id::value);
  }

  Institution home(UnitId id) {
    return Objects.requireNonNull(homes.get(id), id::value);
  }

  Stream<Unit> units(CareForm form) {
    return allUnits(snapshot.institutions().stream()).filter(unit -> unit.careForm() == form);
  }

  int beds(CareForm form) {
    return units(form).mapToInt(Unit::capacity).sum();
  }

  List<Occupancy> occupants(Unit unit) {
    return occupants.getOrDefault(unit.id(), List.of());
  }

  Stream<Unit> lastingUnits() {
    return Stream.of(CareForm.values()).filter(CareForm::isLasting).flatMap(this::units);
  }

  /** Whether nobody lives here, or everybody leaves, within the look-ahead, and it is open then. */
  boolean isFreeing(Unit unit) {
    LocalDate last = snapshot.asOf().plusDays(rules.lookAheadNights());
    return occupants(unit).stream().allMatch(each -> endsBy(each, last))
        && (unit.availableFrom() == null || !unit.availableFrom().isAfter(last))
        && unit.availableTo() == null
        && unit.closures().stream().noneMatch(each -> each.period().overlaps(snapshot.horizon()));
  }

  private static boolean endsBy(Occupancy occupancy, LocalDate last) {
    return occupancy.to() != null && !occupancy.to().isAfter(last);
  }

  Stream<Occupancy> whereCasesAre() {
    Set<PersonId> waiting = snapshot.cases().stream().map(Case::personId).collect(toSet());
    return snapshot.occupancies().stream().filter(each -> waiting.contains(each.personId()));
  }

  Stream<RespiteGrant> grants(CareForm form) {
    return snapshot.respiteGrants().stream().filter(each -> each.careForms().contains(form));
  }

  /** Nights that the grants of this form are owed inside the horizon. */
  int nightsAsked(CareForm form) {
    int nights = 0;
    for (RespiteGrant grant : grants(form).toList()) {
      for (int k = 0; grant.cycle(k).from().isBefore(snapshot.horizonEnd()); k++) {
        Period cycle = grant.cycle(k);
        boolean inHorizon = isWithin(cycle, snapshot.horizon());
        nights += inHorizon && isWithin(cycle, grant.validity()) ? grant.stayNights() : 0;
      }
    }
    return nights;
  }

  /** Nights on which beds of this form are open and nobody lies in them. */
  int bedNights(CareForm form) {
    return (int)
        units(form)
            .flatMap(
                unit ->
                    snapshot
                        .asOf()
                        .datesUntil(snapshot.horizonEnd())
                        .filter(night -> isUsable(unit, night)))
            .count();
  }

  boolean isUsable(Unit unit, LocalDate night) {
    return (unit.availableFrom() == null || !night.isBefore(unit.availableFrom()))
        && (unit.availableTo() == null || night.isBefore(unit.availableTo()))
        && unit.closures().stream().noneMatch(each -> each.period().contains(night))
        && occupants(unit).stream().noneMatch(each -> each.period().contains(night));
  }

  static boolean isWithin(Period inner, Period outer) {
    return !inner.from().isBefore(outer.from())
        && (outer.to() == null || (inner.to() != null && !inner.to().isAfter(outer.to())));
  }
}
