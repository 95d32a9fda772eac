package no.romslig.solver.run;

import no.romslig.solver.proposal.Certificate;

/**
 * The independent audit found something in what the solver made, so that there is no proposal. This
 * is a fault of Romslig, never of the snapshot.
 */
public final class ProposalRejectedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Certificate certificate;

  ProposalRejectedException(Certificate certificate) {
    super(
        "The audit rejected the proposal: "
            + certificate.violations().size()
            + " violations, "
            + certificate.justifiedEnvy().stream().filter(envy -> envy.label() == null).count()
            + " cases of unexplained envy");
    this.certificate = certificate;
  }

  /** What the audit found. */
  public Certificate certificate() {
    return certificate;
  }
}
