package no.romslig.solver.json;

import java.io.OutputStream;
import no.romslig.solver.proposal.Proposal;
import tools.jackson.core.StreamWriteFeature;

/**
 * Writes proposals as JSON: the same proposal always gives the same bytes, in UTF-8, two blanks
 * deep, without what is missing but with every list.
 */
public final class ProposalWriter {

  /** Writes piece by piece, so that large documents need no memory; leaves the stream open. */
  public void write(Proposal proposal, OutputStream out) {
    Documents.MAPPER
        .writer()
        .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .writeValue(out, proposal);
  }

  public String text(Proposal proposal) {
    return Documents.MAPPER.writeValueAsString(proposal);
  }
}
