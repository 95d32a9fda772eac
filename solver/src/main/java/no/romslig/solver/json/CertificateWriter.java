package no.romslig.solver.json;

import no.romslig.solver.proposal.Certificate;

/** Writes a certificate alone, in the form that it has inside a proposal. */
public final class CertificateWriter {

  public String text(Certificate certificate) {
    return Documents.MAPPER.writeValueAsString(certificate);
  }
}
