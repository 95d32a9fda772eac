package no.romslig.solver.run.place;

import java.util.List;
import no.romslig.solver.model.place.Arcs;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Seeker;

/**
 * With the same items placed, down the ranking, the earliest possible day for each: what comes
 * first is never delayed for what comes later.
 */
final class EarliestDates {

  private final PlaceProblem problem;
  private final Extension extension;
  private final Tally tally;

  EarliestDates(PlaceProblem problem, Extension extension, Tally tally) {
    this.problem = problem;
    this.extension = extension;
    this.tally = tally;
  }

  /** The arrangement with the earliest days, each of them a deadline from now on. */
  Arrangement hasten(Arrangement arrangement, List<Seeker> order) {
    Arrangement best = arrangement;
    for (int k = 0; k < order.size(); k++) {
      Seeker seeker = order.get(k);
      if (best.deadline(seeker.index()) == Integer.MAX_VALUE) {
        best = hasten(best, seeker);
      }
      tally.settled(k + 1L);
    }
    return best;
  }

  private Arrangement hasten(Arrangement arrangement, Seeker seeker) {
    int index = seeker.index();
    Arrangement best = arrangement;
    int hoped = soonest(seeker);
    int reached = best.dates().of(index);
    int step = 1;
    boolean byPaths = true;
    while (hoped < reached) {
      Arrangement sooner = byPaths ? extension.soonest(best, index, hoped, reached) : null;
      int day =
          extension.isThorough() ? (hoped + reached - 1) / 2 : Math.max(hoped, reached - step);
      if (sooner == null
          && extension.hasten(best, index, day) instanceof Answer.Possible(Arrangement found)) {
        sooner = found;
        step *= 2;
      }
      byPaths = sooner != null;
      if (sooner != null) {
        best = sooner;
        reached = best.dates().of(index);
      } else {
        hoped = day + 1;
        step = 1;
      }
    }
    Arrangement settled = best.copy();
    keepWhatIsSooner(settled);
    settled.settle(index, reached);
    return settled;
  }

  /** Where a search was given up, a day may become sooner by what is done for others. */
  private void keepWhatIsSooner(Arrangement arrangement) {
    Dates dates = arrangement.dates();
    for (Seeker seeker : problem.seekers()) {
      int day = dates.of(seeker.index());
      int deadline = arrangement.deadline(seeker.index());
      if (deadline != Integer.MAX_VALUE && day < deadline) {
        arrangement.settle(seeker.index(), day);
      }
    }
  }

  /** The first day on which any slot could be taken, whoever else wants it. */
  private int soonest(Seeker seeker) {
    Arcs arcs = seeker.arcs();
    int soonest = problem.snapshot().horizonDays();
    for (int k = 0; k < arcs.count(); k++) {
      soonest = Math.min(soonest, arcs.first(k));
    }
    return soonest;
  }
}
