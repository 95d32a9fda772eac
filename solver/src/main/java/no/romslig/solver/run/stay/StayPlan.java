package no.romslig.solver.run.stay;

import java.util.List;
import no.romslig.solver.proposal.Alert;
import no.romslig.solver.proposal.Released;
import no.romslig.solver.proposal.RespiteStay;
import no.romslig.solver.proposal.ShortStayPlacement;
import no.romslig.solver.proposal.SolverRun.Point;
import no.romslig.solver.proposal.Unplaced;

/**
 * The stays of a proposal.
 *
 * @param unplaced short stays and cycles that got nothing, or less than granted
 * @param alerts published stays that a hard rule makes impossible
 * @param acuteMissing weighted nights that acute and palliative short stays miss
 * @param missing weighted nights that all other short stays and cycles miss
 * @param readyDays days since the hospital's declaration, over short stays without a place
 * @param fairness the sum over grants of their missing nights squared
 * @param bound no plan that misses no more acute nights misses less than this, see {@code missing}
 * @param steps search steps done; with the seed they make the plan again
 * @param curve what was missing and proven when; empty where nothing was searched for
 */
public record StayPlan(
    List<RespiteStay> respiteStays,
    List<ShortStayPlacement> shortStayPlacements,
    List<Released> released,
    List<Unplaced> unplaced,
    List<Alert> alerts,
    long acuteMissing,
    long missing,
    long readyDays,
    long fairness,
    long bound,
    long steps,
    List<Point> curve) {}
