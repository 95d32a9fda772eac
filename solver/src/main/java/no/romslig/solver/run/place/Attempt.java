package no.romslig.solver.run.place;

import java.util.Comparator;
import java.util.List;
import no.romslig.solver.model.place.Rank;
import no.romslig.solver.model.place.Seeker;
import org.jspecify.annotations.Nullable;

/**
 * One question on the way down the ranking: can these be placed, with this bond, beside all that
 * were placed before?
 *
 * @param level what is settled first
 * @param wanted who is to be placed
 * @param bond what must be kept from then on
 * @param placedBefore only asked where this one has a place already
 * @param otherwise what is tried where the answer is no
 */
record Attempt(
    Level level,
    Rank rank,
    List<Seeker> wanted,
    @Nullable Bond bond,
    @Nullable Seeker placedBefore,
    List<Attempt> otherwise) {

  /** The steps of the ranking, in their order. */
  enum Level {
    RIGHT,
    JOINT_RIGHT,
    WAITLIST,
    COMPANION,
    WISH
  }

  /** By level and rank; at one rank the couple before the person alone. */
  static final Comparator<Attempt> ORDER =
      Comparator.comparing(Attempt::level)
          .thenComparing(Attempt::rank)
          .thenComparing(attempt -> attempt.bond() == null)
          .thenComparing(attempt -> attempt.wanted().size(), Comparator.reverseOrder());

  static Attempt alone(Level level, Seeker seeker) {
    return new Attempt(level, rankOf(seeker), List.of(seeker), null, null, List.of());
  }

  static Rank rankOf(Seeker seeker) {
    if (seeker.rank() == null) {
      throw new IllegalArgumentException("A companion has no rank");
    }
    return seeker.rank();
  }
}
