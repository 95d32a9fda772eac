package no.romslig.api.proposal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import no.romslig.solver.snapshot.Institution;
import no.romslig.solver.snapshot.InstitutionId;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Unit;
import no.romslig.solver.snapshot.UnitId;
import no.romslig.solver.snapshot.Ward;

/** The units of a snapshot with the names of where they lie. */
final class Places {

  private final Map<UnitId, Place> places = new LinkedHashMap<>();

  private final Map<InstitutionId, String> institutions = new LinkedHashMap<>();

  Places(Snapshot snapshot) {
    for (var institution : snapshot.institutions()) {
      institutions.put(institution.id(), institution.name());
      for (var ward : institution.wards()) {
        for (var unit : ward.units()) {
          places.put(unit.id(), new Place(institution, ward, unit));
        }
      }
    }
  }

  /**
   * @throws IllegalArgumentException where the snapshot has no such unit
   */
  Place get(UnitId id) {
    var place = places.get(id);
    if (place == null) {
      throw new IllegalArgumentException("no unit " + id);
    }
    return place;
  }

  /** All, in the order of the snapshot. */
  Collection<Place> all() {
    return places.values();
  }

  /** An institution's name; its id where the snapshot has no such institution. */
  String institutionName(InstitutionId id) {
    return institutions.getOrDefault(id, id.value());
  }

  /** A unit, its ward and its institution. */
  record Place(Institution institution, Ward ward, Unit unit) {

    /** Such as <i>Solvik omsorgssenter, Skjermet, Rom 11</i>. */
    String name() {
      return institution.name() + ", " + ward.name() + ", " + unit.name();
    }

    /** Such as <i>Solvik omsorgssenter, Rom 11</i>. */
    String shortName() {
      return institution.name() + ", " + unit.name();
    }
  }
}
