package no.romslig.solver.audit.need;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.proposal.Witness;
import no.romslig.solver.proposal.Witness.ClosedBranch;
import org.jspecify.annotations.Nullable;

/**
 * Sets that are written once and named by later entries: a witness by its {@code refId}, a closed
 * branch by {@code refId/position}.
 */
final class SharedSets {

  private final Map<String, Written<Witness>> witnesses = new HashMap<>();
  private final Map<String, Written<ClosedBranch>> branches = new HashMap<>();

  /**
   * @param entry position of the entry that it is written in
   */
  private record Written<T>(T set, int entry) {}

  SharedSets(List<Unplaced> entries) {
    for (int k = 0; k < entries.size(); k++) {
      var witness = entries.get(k).witness();
      if (witness != null) {
        remember(entries.get(k).refId(), witness, k);
      }
    }
  }

  private void remember(String refId, Witness witness, int entry) {
    if (witness.sameAs() == null) {
      witnesses.putIfAbsent(refId, new Written<>(witness, entry));
    }
    for (int k = 0; k < witness.closedBranches().size(); k++) {
      var branch = witness.closedBranches().get(k);
      if (branch.sameAs() == null) {
        branches.putIfAbsent(refId + "/" + k, new Written<>(branch, entry));
      }
    }
  }

  /** The witness itself, or the one that it names; missing where no earlier entry has that. */
  @Nullable Witness of(Witness witness, int entry) {
    return witness.sameAs() == null ? witness : upTo(entry, witnesses.get(witness.sameAs()));
  }

  /** The branch itself, or the one that it names; missing where it is written later, or never. */
  @Nullable ClosedBranch of(ClosedBranch branch, int entry) {
    return branch.sameAs() == null ? branch : upTo(entry, branches.get(branch.sameAs()));
  }

  private static <T> @Nullable T upTo(int entry, @Nullable Written<T> written) {
    return written == null || written.entry() > entry ? null : written.set();
  }
}
