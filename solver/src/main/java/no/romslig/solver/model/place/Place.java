package no.romslig.solver.model.place;

import no.romslig.solver.snapshot.Institution;
import no.romslig.solver.snapshot.Unit;
import no.romslig.solver.snapshot.Ward;

/**
 * A unit with the ward and institution that it belongs to; the same as another where the unit is.
 */
public record Place(Unit unit, Ward ward, Institution institution) {

  /** Whether both are in one ward of one institution. */
  public boolean isInWardOf(Place other) {
    return institution.id().equals(other.institution.id()) && ward.id().equals(other.ward.id());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Place place && unit.id().equals(place.unit.id());
  }

  @Override
  public int hashCode() {
    return unit.id().hashCode();
  }
}
