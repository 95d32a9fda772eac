package no.romslig.solver.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that got nothing, or less than granted.
 *
 * @param refId the case, the person (relocation, companion), the short stay or the grant
 * @param cycle which cycle of the grant, counted from 0
 * @param nightsMissing how many of the nights asked for are missing
 * @param witness for a case or a mandatory relocation: the proof that no place was left
 */
public record Unplaced(
    UnplacedKind kind,
    String refId,
    @Nullable Integer cycle,
    @Nullable Integer nightsMissing,
    List<Reason> reasons,
    @Nullable Witness witness) {

  public Unplaced {
    reasons = List.copyOf(reasons);
  }

  public Unplaced withWitness(Witness other) {
    return new Unplaced(kind, refId, cycle, nightsMissing, reasons, other);
  }
}
