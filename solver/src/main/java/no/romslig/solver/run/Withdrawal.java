package no.romslig.solver.run;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.romslig.solver.proposal.Certificate;
import no.romslig.solver.proposal.Certificate.PlacementOptimality;
import no.romslig.solver.proposal.Certificate.PlacementStatus;
import no.romslig.solver.proposal.Certificate.Violation;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.proposal.Witness;

/** Takes back the proofs that the audit does not accept: what is not proved is not claimed. */
final class Withdrawal {

  private static final String WITNESS = "WITNESS";

  private static final Witness NONE = new Witness(List.of(), List.of(), null, List.of());

  private Withdrawal() {}

  /** Whether the audit found nothing but proofs that do not hold. */
  static boolean isEnough(Certificate certificate) {
    return certificate.justifiedEnvy().stream().noneMatch(envy -> envy.label() == null)
        && !certificate.violations().isEmpty()
        && certificate.violations().stream().allMatch(each -> each.rule().equals(WITNESS));
  }

  /** The proposal with these proofs taken back, and its claim as much smaller. */
  static Proposal of(Proposal proposal, Certificate certificate) {
    Set<String> refs =
        certificate.violations().stream()
            .map(Violation::refIds)
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    List<Unplaced> unplaced =
        proposal.unplaced().stream()
            .map(each -> isFor(each, refs) ? each.withWitness(NONE) : each)
            .toList();
    long proven = unplaced.stream().filter(Withdrawal::isProven).count();
    return proposal
        .withUnplaced(unplaced)
        .withCertificate(
            proposal
                .certificate()
                .withPlacements(new PlacementOptimality(PlacementStatus.BEST_FOUND, proven)));
  }

  private static boolean isFor(Unplaced unplaced, Set<String> refs) {
    return unplaced.witness() != null && refs.contains(unplaced.refId());
  }

  private static boolean isProven(Unplaced unplaced) {
    return unplaced.witness() != null && !unplaced.witness().equals(NONE);
  }
}
