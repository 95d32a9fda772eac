package no.romslig.solver.run.place;

import java.util.List;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.proposal.Unplaced;

/**
 * The lasting places of a proposal, without reasons.
 *
 * @param rightsUnplaced cases with a right and no place
 * @param rankedUnplaced other cases and mandatory relocations without a place
 * @param provenUnplaced how many of them are proven to be without a place
 * @param proven whether no better distribution exists
 * @param questions arrangements looked at, the same on every machine
 */
public record PlacePlan(
    List<Placement> placements,
    List<ProposedRelocation> relocations,
    List<Unplaced> unplaced,
    int rightsUnplaced,
    int rankedUnplaced,
    long provenUnplaced,
    boolean proven,
    long questions) {

  public PlacePlan {
    placements = List.copyOf(placements);
    relocations = List.copyOf(relocations);
    unplaced = List.copyOf(unplaced);
  }

  /** The same, of a run that was stopped before it had made everything better that it could. */
  PlacePlan unproven() {
    return new PlacePlan(
        placements,
        relocations,
        unplaced,
        rightsUnplaced,
        rankedUnplaced,
        provenUnplaced,
        false,
        questions);
  }
}
