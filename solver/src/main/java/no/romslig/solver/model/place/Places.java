package no.romslig.solver.model.place;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import no.romslig.solver.snapshot.Institution;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Unit;
import no.romslig.solver.snapshot.UnitId;
import no.romslig.solver.snapshot.Ward;
import org.jspecify.annotations.Nullable;

/** Every unit of a snapshot, by id, in the document's order. */
public final class Places {

  private final Map<UnitId, Place> byId;

  private Places(Map<UnitId, Place> byId) {
    this.byId = byId;
  }

  public static Places of(Snapshot snapshot) {
    Map<UnitId, Place> byId = new LinkedHashMap<>();
    for (Institution institution : snapshot.institutions()) {
      for (Ward ward : institution.wards()) {
        for (Unit unit : ward.units()) {
          byId.put(unit.id(), new Place(unit, ward, institution));
        }
      }
    }
    return new Places(byId);
  }

  public Collection<Place> all() {
    return Collections.unmodifiableCollection(byId.values());
  }

  public @Nullable Place find(UnitId id) {
    return byId.get(id);
  }

  /**
   * The place of a unit that a checked snapshot names.
   *
   * @throws IllegalArgumentException where the snapshot has no such unit
   */
  public Place get(UnitId id) {
    Place place = byId.get(id);
    if (place == null) {
      throw new IllegalArgumentException("No unit " + id + " in the snapshot");
    }
    return place;
  }
}
