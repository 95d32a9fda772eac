package no.romslig.benchmarks.place;

import java.util.List;
import no.romslig.solver.model.place.OpenUnit;
import no.romslig.solver.model.place.OpenUnit.Leaving;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Seeker;
import org.jspecify.annotations.Nullable;

/**
 * What forbids a person a slot beside the slot itself: who shares, who has not left, who is kept.
 */
final class Manners {

  private final PlaceProblem problem;

  Manners(PlaceProblem problem) {
    this.problem = problem;
  }

  boolean mayShare(Seeker one, Seeker other, OpenUnit unit) {
    return problem.sharing().mayShare(one.person(), other.person(), unit.place().unit());
  }

  /** Those who must have a place elsewhere before the person can have the slot. */
  List<Integer> mustLeave(Seeker seeker, int slot) {
    OpenUnit unit = problem.unitOf(slot);
    return unit.leaving().stream()
        .filter(leaving -> leaving.seeker() >= 0 && leaving.until() == Leaving.NEVER)
        .filter(leaving -> leaving.seeker() != seeker.index())
        .filter(
            leaving ->
                leaving.holds(slot)
                    || !problem
                        .sharing()
                        .mayShare(seeker.person(), leaving.person(), unit.place().unit()))
        .map(Leaving::seeker)
        .toList();
  }

  /** The partner whose couple unit a companion may only share; null where there is none to find. */
  @Nullable Seeker partner(Seeker companion) {
    return companion.companionOf() == null
        ? null
        : problem.find(companion.companionOf().partnerOf(companion.person().id()));
  }
}
