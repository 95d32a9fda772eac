package no.romslig.api.proposal;

import java.util.Objects;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.snapshot.LegalStatus;

/**
 * What a proposal comes to, in a few numbers.
 *
 * @param placed cases that are proposed a place
 * @param cases all who wait for a lasting place
 * @param waiting cases that are proposed nothing
 * @param rightsWaiting how many of them have the right to a place now
 * @param stays respite and short stays in the plan
 * @param nightsMissing nights of such stays that are owed or asked for and not in the plan
 * @param alerts what someone must look at
 */
record KeyFigures(
    long placed,
    int cases,
    long waiting,
    long rightsWaiting,
    int stays,
    long nightsMissing,
    int alerts) {

  static KeyFigures of(OpenProposal open) {
    var proposal = open.proposal();
    var waiting =
        proposal.unplaced().stream().filter(each -> each.kind() == UnplacedKind.CASE).toList();
    return new KeyFigures(
        proposal.placements().stream().map(Placement::caseId).filter(Objects::nonNull).count(),
        open.snapshot().cases().size(),
        waiting.size(),
        waiting.stream().filter(each -> hasRight(open, each)).count(),
        proposal.respiteStays().size() + proposal.shortStayPlacements().size(),
        nightsMissing(proposal),
        proposal.alerts().size());
  }

  private static boolean hasRight(OpenProposal open, Unplaced unplaced) {
    return open.caseOf(unplaced.refId()).legalStatus() == LegalStatus.RIGHT;
  }

  private static long nightsMissing(Proposal proposal) {
    return proposal.unplaced().stream()
        .map(Unplaced::nightsMissing)
        .filter(Objects::nonNull)
        .mapToLong(Integer::longValue)
        .sum();
  }
}
