package no.romslig.api.register;

import java.util.List;
import java.util.UUID;
import no.romslig.data.institution.CareForm;
import no.romslig.data.institution.InstitutionFacts;
import no.romslig.data.institution.Institutions;
import no.romslig.data.institution.UnitClosure;
import no.romslig.data.institution.UnitClosures;
import no.romslig.data.institution.UnitFacts;
import no.romslig.data.institution.Units;
import no.romslig.data.institution.Wards;
import no.romslig.solver.snapshot.Institution;
import no.romslig.solver.snapshot.Unit;
import no.romslig.solver.snapshot.Ward;
import org.springframework.stereotype.Component;

/** Registers a document's institutions, wards and units. */
@Component
class PlaceLoader {

  private final Institutions institutions;
  private final Wards wards;
  private final Units units;
  private final UnitClosures closures;

  PlaceLoader(Institutions institutions, Wards wards, Units units, UnitClosures closures) {
    this.institutions = institutions;
    this.wards = wards;
    this.units = units;
    this.closures = closures;
  }

  void load(Loading loading) {
    for (Institution institution : loading.snapshot().institutions()) {
      var id = loading.made(institution.id());
      var at = institution.position();
      var facts =
          new InstitutionFacts(
              institution.name(),
              at == null ? null : at.lat(),
              at == null ? null : at.lon(),
              institution.external());
      institutions.save(
          new no.romslig.data.institution.Institution(id, institution.id().value(), facts));
      institution.wards().forEach(ward -> load(ward, id, loading));
    }
  }

  private void load(Ward ward, UUID institution, Loading loading) {
    var id = loading.next();
    wards.save(
        new no.romslig.data.institution.Ward(id, institution, ward.id().value(), ward.name()));
    ward.units().forEach(unit -> load(unit, id, loading));
  }

  private void load(Unit unit, UUID ward, Loading loading) {
    var id = loading.made(unit.id());
    var facts =
        new UnitFacts(
            unit.name(),
            Same.as(CareForm.class, unit.careForm()),
            Same.list(CareForm.class, unit.alsoUsableFor()),
            unit.coupleUnit(),
            List.copyOf(unit.features()),
            List.copyOf(unit.reservedFor()),
            unit.nursingHomeEquivalent(),
            unit.availableFrom(),
            unit.availableTo());
    units.save(
        new no.romslig.data.institution.Unit(
            id, ward, unit.id().value(), unit.capacity(), null, facts));
    for (var closure : unit.closures()) {
      closures.save(
          new UnitClosure(
              loading.next(), id, closure.from(), closure.to(), closure.reason(), null));
    }
  }
}
