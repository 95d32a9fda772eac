package no.romslig.solver.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One assignment that is not as in the last proposal.
 *
 * @param refId the case, the person (relocation, companion), the short stay or the grant
 * @param cycle which cycle of the grant, counted from 0
 * @param before missing where it was not assigned
 * @param after missing where it is not assigned any more
 * @param because why, the most telling first
 */
public record Change(
    Kind kind,
    String refId,
    @Nullable Integer cycle,
    Type change,
    @Nullable Assigned before,
    @Nullable Assigned after,
    List<Reason> because) {

  public Change {
    because = List.copyOf(because);
  }

  /** What is assigned. */
  public enum Kind {
    CASE,
    RELOCATION,
    COMPANION,
    SHORT_STAY,
    RESPITE_CYCLE
  }

  /** What has become of it. */
  public enum Type {
    ADDED,
    MOVED,
    REMOVED
  }
}
