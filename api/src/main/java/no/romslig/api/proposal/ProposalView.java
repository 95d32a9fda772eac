package no.romslig.api.proposal;

import java.util.List;
import no.romslig.solver.proposal.Certificate;
import no.romslig.solver.proposal.SolverRun;

/**
 * Everything on a proposal's page, in the reader's language.
 *
 * @param cut whether the longest tables are cut to their first lines
 */
record ProposalView(
    KeyFigures keys,
    List<Lines.Placed> placed,
    List<Lines.Waiting> waiting,
    List<Lines.Moving> moving,
    Timeline plan,
    List<Lines.Missing> missing,
    List<Lines.Alerting> alerts,
    Certificate certificate,
    SolverRun solver,
    boolean cut) {}
