package no.romslig.solver.run.stay;

import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;

/**
 * What no plan can do better than.
 *
 * @param acute weighted nights that acute and palliative short stays miss at least
 * @param others weighted nights that all other short stays and cycles miss at least
 */
record StayBound(long acute, long others) {

  /** Adds up what has no option at all, and what the bed-nights cannot hold. */
  static StayBound of(StayProblem problem) {
    long acute = 0;
    long others = problem.fixedMissing();
    for (StayRequest request : problem.requests()) {
      if (request.places().length == 0) {
        acute += request.acute() ? request.missing() : 0;
        others += request.acute() ? 0 : request.missing();
      }
    }
    return new StayBound(acute, others + new BedNightBound(problem).value());
  }
}
