package no.romslig.api.proposal;

import java.util.List;
import no.romslig.solver.proposal.Certificate;
import no.romslig.solver.proposal.SolverRun;
import org.jspecify.annotations.Nullable;

/**
 * Everything on a proposal's page, in the reader's language.
 *
 * @param changes what is not as in the last proposal; missing where it comes from none
 * @param cut whether the longest tables are cut to their first lines
 */
record ProposalView(
    KeyFigures keys,
    @Nullable List<Lines.Changed> changes,
    List<Lines.Placed> placed,
    List<Lines.Waiting> waiting,
    List<Lines.Moving> moving,
    Timeline plan,
    List<Lines.Missing> missing,
    List<Lines.Alerting> alerts,
    Certificate certificate,
    SolverRun solver,
    boolean cut) {}
