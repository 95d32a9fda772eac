package no.romslig.solver.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What differs from the last proposal. With that proposal and the limit it can be found again.
 *
 * @param previous SHA-256 of the last proposal's RFC 8785 canonical form, in lower-case hexadecimal
 * @param maxChanges how many changes were allowed, beside those that the order of need demands
 */
public record Revision(String previous, @Nullable Integer maxChanges, List<Change> changes) {

  public Revision {
    changes = List.copyOf(changes);
  }
}
