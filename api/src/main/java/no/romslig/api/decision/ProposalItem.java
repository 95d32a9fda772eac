package no.romslig.api.decision;

import java.util.List;
import no.romslig.data.decision.DecisionItemKind;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.CoupleId;
import no.romslig.solver.snapshot.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something in a proposal that a person decides about.
 *
 * @param key where it stands in the proposal, such as {@code placements-3}
 * @param gives what a decision on it would commit; missing for a companion's bed
 * @param refId the case, the person (relocation, companion), the grant or the short stay
 * @param person missing where a short stay does not say whose it is
 * @param spot missing where nothing is proposed
 * @param dependsOn who must move first
 * @param isSettled it was decided before the run, or told to the family
 */
record ProposalItem(
    String key,
    DecisionItemKind kind,
    @Nullable CommitmentKind gives,
    String refId,
    @Nullable PersonId person,
    @Nullable Spot spot,
    @Nullable CareForm careForm,
    @Nullable CoupleId couple,
    List<PersonId> dependsOn,
    boolean isSettled) {

  /** Whether someone moves into a lasting place, and leaves what they had. */
  boolean isMove() {
    return switch (kind) {
      case PLACEMENT, COMPANION, RELOCATION -> true;
      case RESPITE, SHORT_STAY, UNPLACED -> false;
    };
  }
}
