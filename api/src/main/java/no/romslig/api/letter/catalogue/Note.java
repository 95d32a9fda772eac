package no.romslig.api.letter.catalogue;

import java.util.List;
import no.romslig.solver.rules.LegalBasis;

/**
 * Something that a letter must tell.
 *
 * @param says the key of its text
 * @param of the provisions that the text cites; often none
 */
public record Note(String says, List<Provision> of, LegalBasis basis) {

  public Note {
    of = List.copyOf(of);
  }
}
