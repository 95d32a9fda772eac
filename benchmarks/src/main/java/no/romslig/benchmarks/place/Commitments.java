package no.romslig.benchmarks.place;

import java.util.List;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.Commitment;
import no.romslig.solver.snapshot.CommitmentKind;
import no.romslig.solver.snapshot.Occupancy;
import no.romslig.solver.snapshot.PersonId;

/** Lists the lasting places that people have decided already, as every proposal does. */
final class Commitments {

  private Commitments() {}

  static void add(
      PlaceProblem problem, List<Placement> placements, List<ProposedRelocation> moves) {
    for (Commitment commitment : problem.snapshot().commitments()) {
      if (commitment.kind() == CommitmentKind.PLACEMENT) {
        problem.snapshot().cases().stream()
            .filter(each -> each.id().value().equals(commitment.refId()))
            .map(each -> placement(problem, commitment, each))
            .forEach(placements::add);
      } else if (commitment.kind() == CommitmentKind.RELOCATION) {
        problem.snapshot().occupancies().stream()
            .filter(each -> each.personId().value().equals(commitment.refId()))
            .filter(each -> each.careForm().isLasting())
            .filter(each -> !each.unitId().equals(commitment.unitId()))
            .limit(1)
            .map(home -> move(commitment, home))
            .forEach(moves::add);
      }
    }
  }

  private static Placement placement(PlaceProblem problem, Commitment commitment, Case aCase) {
    return new Placement(
        aCase.id(),
        aCase.personId(),
        commitment.unitId(),
        commitment.from(),
        commitment.to(),
        problem.places().get(commitment.unitId()).unit().careForm(),
        null,
        true,
        List.of(),
        List.of());
  }

  private static ProposedRelocation move(Commitment commitment, Occupancy home) {
    return new ProposedRelocation(
        new PersonId(commitment.refId()),
        home.unitId(),
        commitment.unitId(),
        commitment.from(),
        true,
        List.of());
  }
}
