package no.romslig.solver.run.place;

import no.romslig.solver.model.place.OpenUnit;
import no.romslig.solver.model.place.Place;
import no.romslig.solver.snapshot.Couple;
import org.jspecify.annotations.Nullable;

/**
 * Two who must live near each other.
 *
 * @param one a seeker
 * @param other a seeker; -1 where the partner stays in {@code fixed}
 * @param fixed where a partner lives who does not move
 * @param sameDay whether both places begin on one day (a companion)
 */
record Bond(
    Couple couple,
    int one,
    int other,
    @Nullable Place fixed,
    Closeness closeness,
    boolean sameDay) {

  /** How near, nearest first. */
  enum Closeness {
    COUPLE_UNIT,
    WARD,
    INSTITUTION
  }

  Bond closer(Closeness wanted) {
    return new Bond(couple, one, other, fixed, wanted, sameDay);
  }

  boolean binds(int seeker) {
    return one == seeker || other == seeker;
  }

  /** Whether a unit here and a unit there are near enough. */
  boolean isKept(OpenUnit here, Place there) {
    return switch (closeness) {
      case COUPLE_UNIT -> here.place().equals(there) && here.place().unit().coupleUnit();
      case WARD -> here.place().isInWardOf(there);
      case INSTITUTION -> here.place().institution().id().equals(there.institution().id());
    };
  }
}
