package no.romslig.solver.run;

import no.romslig.solver.json.DocumentHash;
import no.romslig.solver.json.ProposalWriter;
import no.romslig.solver.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * The proposal that the next one is to come from.
 *
 * @param hash SHA-256 of its canonical form
 * @param maxChanges how many assignments may change, beside those that must; null = any number
 */
public record Previous(Proposal proposal, String hash, @Nullable Integer maxChanges) {

  public static Previous of(Proposal proposal, @Nullable Integer maxChanges) {
    return new Previous(proposal, DocumentHash.of(new ProposalWriter().text(proposal)), maxChanges);
  }
}
