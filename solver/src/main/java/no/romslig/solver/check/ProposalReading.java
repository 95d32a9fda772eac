package no.romslig.solver.check;

import java.util.List;
import no.romslig.solver.proposal.Proposal;

/** What became of reading a proposal. */
public sealed interface ProposalReading {

  /** The document had no fault in its form; whether it is right, only an audit tells. */
  record Read(Proposal proposal) implements ProposalReading {}

  /**
   * The document must not be used.
   *
   * @param issues everything that is wrong with its form, by its place
   */
  record Refused(List<Issue> issues) implements ProposalReading {

    public Refused {
      issues = List.copyOf(issues);
    }
  }
}
