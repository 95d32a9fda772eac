package no.romslig.solver.run.place;

import java.util.List;
import no.romslig.solver.model.place.Seeker;
import org.jspecify.annotations.Nullable;

/**
 * What going down the ranking came to.
 *
 * @param order those placed, in the order of their rank
 * @param failed those without a place, each with the proof
 * @param proven whether no limit ended any search
 */
record Ranked(Arrangement arrangement, List<Seeker> order, List<Failed> failed, boolean proven) {

  /**
   * One without a place.
   *
   * @param together the partner of the same item, if it was tried for two
   * @param why the proof; null where the partner's lack of a place decided
   */
  record Failed(Seeker seeker, @Nullable Seeker together, Answer.@Nullable Impossible why) {}
}
