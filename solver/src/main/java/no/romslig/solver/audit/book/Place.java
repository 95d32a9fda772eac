package no.romslig.solver.audit.book;

import no.romslig.solver.snapshot.InstitutionId;
import no.romslig.solver.snapshot.Unit;
import no.romslig.solver.snapshot.UnitId;

/**
 * A unit and where it stands.
 *
 * @param index its number in the snapshot's order, from 0
 */
public record Place(int index, Unit unit, InstitutionId institution, boolean external) {

  public UnitId id() {
    return unit.id();
  }

  @Override
  public int hashCode() {
    return index;
  }
}
