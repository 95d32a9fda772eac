package no.romslig.api.register;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.romslig.data.institution.Institutions;
import no.romslig.data.institution.UnitClosure;
import no.romslig.data.institution.UnitClosures;
import no.romslig.data.institution.Units;
import no.romslig.data.institution.Wards;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Closure;
import no.romslig.solver.snapshot.Institution;
import no.romslig.solver.snapshot.Position;
import no.romslig.solver.snapshot.Unit;
import no.romslig.solver.snapshot.Ward;
import no.romslig.solver.snapshot.WardId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells of institutions, wards and units, with the closures that are not over. */
@Component
class PlaceAssembler {

  private final Institutions institutions;
  private final Wards wards;
  private final Units units;
  private final UnitClosures closures;

  PlaceAssembler(Institutions institutions, Wards wards, Units units, UnitClosures closures) {
    this.institutions = institutions;
    this.wards = wards;
    this.units = units;
    this.closures = closures;
  }

  List<Institution> assemble(LocalDate day, Codes codes) {
    var closed =
        closures.findAllByOrderById().stream()
            .filter(each -> isFrom(day, each.ends()))
            .collect(groupingBy(UnitClosure::unitId));
    var unitsOf =
        units.findAllByOrderById().stream()
            .collect(groupingBy(no.romslig.data.institution.Unit::wardId));
    var wardsOf =
        wards.findAllByOrderById().stream()
            .collect(groupingBy(no.romslig.data.institution.Ward::institutionId));
    return institutions.findAllByOrderById().stream()
        .map(
            each -> {
              codes.add(each.id(), each.code());
              var facts = each.facts();
              return new Institution(
                  codes.institution(each.id()),
                  facts.name(),
                  position(facts.lat(), facts.lon()),
                  facts.external(),
                  wardsOf.getOrDefault(each.id(), List.of()).stream()
                      .map(ward -> ward(ward, unitsOf, closed, codes))
                      .toList());
            })
        .toList();
  }

  private static Ward ward(
      no.romslig.data.institution.Ward ward,
      Map<UUID, List<no.romslig.data.institution.Unit>> unitsOf,
      Map<UUID, List<UnitClosure>> closed,
      Codes codes) {
    return new Ward(
        new WardId(ward.code()),
        ward.name(),
        unitsOf.getOrDefault(ward.id(), List.of()).stream()
            .map(unit -> unit(unit, closed.getOrDefault(unit.id(), List.of()), codes))
            .toList());
  }

  private static Unit unit(
      no.romslig.data.institution.Unit unit, List<UnitClosure> closed, Codes codes) {
    codes.add(unit.id(), unit.code());
    var facts = unit.facts();
    return new Unit(
        codes.unit(unit.id()),
        facts.name(),
        Same.as(CareForm.class, facts.careForm()),
        Same.set(CareForm.class, facts.alsoUsableFor()),
        unit.capacity(),
        facts.coupleUnit(),
        new LinkedHashSet<>(facts.features()),
        new LinkedHashSet<>(facts.reservedFor()),
        facts.nursingHomeEquivalent(),
        facts.availableFrom(),
        facts.availableTo(),
        closed.stream()
            .map(each -> new Closure(each.starts(), each.ends(), each.reason()))
            .toList());
  }

  static @Nullable Position position(@Nullable Double lat, @Nullable Double lon) {
    return lat == null || lon == null ? null : new Position(lat, lon);
  }

  /** Whether what ends so has a night on the day or after it. */
  static boolean isFrom(LocalDate day, @Nullable LocalDate ends) {
    return ends == null || ends.isAfter(day);
  }
}
