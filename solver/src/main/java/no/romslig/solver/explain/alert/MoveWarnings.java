package no.romslig.solver.explain.alert;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.romslig.solver.explain.fact.MoveGate;
import no.romslig.solver.explain.fact.Situation;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.ProposedRelocation;
import no.romslig.solver.snapshot.CaseId;
import no.romslig.solver.snapshot.Relocation;

/** Proposed moves that wait for a hearing or a new decision (rules FL-02 and FL-04). */
final class MoveWarnings implements WarningFinder {

  @Override
  public Stream<Warning> find(Situation situation) {
    return situation.proposal().relocations().stream().flatMap(move -> of(move, situation));
  }

  private static Stream<Warning> of(ProposedRelocation move, Situation situation) {
    Relocation relocation = situation.relocationOf(move.personId());
    MoveGate gate = relocation == null ? null : MoveGate.of(relocation, situation.rules().move());
    return gate == null
        ? Stream.empty()
        : Stream.of(new Warning.HearingMissing(move.personId(), gate, waitingFor(move, situation)));
  }

  private static List<CaseId> waitingFor(ProposedRelocation move, Situation situation) {
    return situation.proposal().placements().stream()
        .filter(placement -> placement.dependsOn().contains(move.personId()))
        .map(Placement::caseId)
        .filter(Objects::nonNull)
        .toList();
  }
}
