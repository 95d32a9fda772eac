package no.romslig.benchmarks.place;

import no.romslig.solver.model.place.Seeker;
import no.romslig.solver.snapshot.Couple;
import org.jspecify.annotations.Nullable;

/**
 * A couple whose guarantee is invoked, and whose being together is asked for.
 *
 * @param one has a case
 * @param other the partner, where the partner is a seeker too
 * @param fixed number of the institution where a partner lives who does not move; -1 otherwise
 */
record Tie(int index, Couple couple, Kind kind, Seeker one, @Nullable Seeker other, int fixed) {

  /** What the partner has. */
  enum Kind {
    BOTH_CASES,
    WITH_RESIDENT,
    WITH_COMPANION
  }

  /** The partner of a couple of which both are seekers. */
  Seeker partner() {
    if (other == null) {
      throw new IllegalStateException("the partner does not move");
    }
    return other;
  }

  boolean isOf(Seeker seeker) {
    return one.index() == seeker.index() || (other != null && other.index() == seeker.index());
  }
}
