package no.romslig.solver.run;

import no.romslig.solver.proposal.Proposal;

/** Is given a proposal that may be shown while a better one is sought. */
@FunctionalInterface
public interface ProposalListener {

  void onProposal(Proposal proposal);
}
