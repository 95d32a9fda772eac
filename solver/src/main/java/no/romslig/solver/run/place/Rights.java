package no.romslig.solver.run.place;

import no.romslig.solver.model.place.Candidate.Kind;
import no.romslig.solver.model.place.Seeker;

/** Who has a right to a place now. */
final class Rights {

  private Rights() {}

  static boolean has(Seeker seeker) {
    return seeker.candidate().kind() == Kind.RIGHT_CASE;
  }
}
