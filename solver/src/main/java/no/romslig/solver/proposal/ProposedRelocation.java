package no.romslig.solver.proposal;

import java.time.LocalDate;
import java.util.List;
import no.romslig.solver.snapshot.PersonId;
import no.romslig.solver.snapshot.UnitId;

/**
 * A <i>flytting</i>: a resident who moves. Not executable until heard, and agreed or decided anew
 * (FL-02, FL-04).
 */
public record ProposedRelocation(
    PersonId personId,
    UnitId fromUnitId,
    UnitId toUnitId,
    LocalDate on,
    boolean executable,
    List<Reason> reasons) {

  public ProposedRelocation {
    reasons = List.copyOf(reasons);
  }
}
