package no.romslig.solver.run.place;

import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.model.place.PlaceProblem;
import no.romslig.solver.model.place.Seeker;
import org.jspecify.annotations.Nullable;

/**
 * Answers whether all who are placed can stay placed while more is demanded. Augmenting paths alone
 * decide it where nothing but slots matters; what they do not see is settled by branching, depth
 * first, up to a limit of nodes.
 */
final class Extension {

  private static final int NODE_LIMIT = 3_000;

  private final PlaceProblem problem;
  private final PathSearch search;
  private final ConflictFinder conflicts;
  private final Branching branching;
  private long nodes;

  Extension(PlaceProblem problem) {
    this.problem = problem;
    search = new PathSearch(problem);
    conflicts = new ConflictFinder(problem);
    branching = new Branching(problem);
  }

  /** How many arrangements have been looked at so far. */
  long nodes() {
    return nodes;
  }

  /**
   * Demands a place for the seekers, and that the bonds be kept.
   *
   * @param current a free-of-conflict arrangement; it is not changed
   */
  Answer extend(Arrangement current, List<Integer> seekers, List<Bond> bonds) {
    return settle(
        current,
        demand -> {
          seekers.forEach(demand::require);
          bonds.forEach(demand::bind);
        });
  }

  /** Demands that the seeker's place begin no later than the day, counted from {@code asOf}. */
  Answer hasten(Arrangement current, int seeker, int day) {
    return settle(current, demand -> demand.setDeadline(seeker, day));
  }

  private interface Demand {
    void addTo(Arrangement arrangement);
  }

  private Answer settle(Arrangement current, Demand demand) {
    if (!current.restrictions().isEmpty()) {
      Arrangement near = current.copy();
      demand.addTo(near);
      if (placeAll(near) == null && conflicts.find(near) == null) {
        nodes++;
        return new Answer.Possible(near);
      }
    }
    Arrangement root = current.withoutRestrictions();
    demand.addTo(root);
    nodes++;
    Failure failure = placeAll(root);
    if (failure != null) {
      if (failure.isAlone()) {
        search.exhaust(failure.region());
      }
      return new Answer.Impossible(failure.region(), List.of(), true);
    }
    Branch branch = new Branch();
    Arrangement found = branch.explore(root);
    return found != null
        ? new Answer.Possible(found)
        : new Answer.Impossible(null, branch.closed, branch.left > 0);
  }

  /**
   * A seeker who finds no slot.
   *
   * @param isAlone whether all others that it came to are placed for good
   */
  private record Failure(Region region, boolean isAlone) {}

  /** Places everyone who must be somewhere and may not be where they are; null = done. */
  private @Nullable Failure placeAll(Arrangement arrangement) {
    List<Integer> displaced = new ArrayList<>();
    for (Seeker seeker : problem.seekers()) {
      int index = seeker.index();
      if (arrangement.slotOf(index) >= 0 && !arrangement.permitsCurrent(index)) {
        arrangement.leave(index);
      }
      if (arrangement.slotOf(index) < 0 && (arrangement.isRequired(index) || seeker.hasHome())) {
        displaced.add(index);
      }
    }
    boolean free = arrangement.restrictions().isEmpty();
    for (int seeker : displaced) {
      if (free && search.placeQuickly(arrangement, seeker)) {
        continue;
      }
      Region region = search.place(arrangement, seeker);
      if (region != null) {
        return new Failure(region, free && displaced.size() == 1 && !hasDeadline(arrangement));
      }
    }
    return null;
  }

  private boolean hasDeadline(Arrangement arrangement) {
    return problem.seekers().stream()
        .anyMatch(seeker -> arrangement.deadline(seeker.index()) != Integer.MAX_VALUE);
  }

  /** One depth-first search through the ways out of conflicts. */
  private final class Branch {

    private final List<Answer.ClosedWay> closed = new ArrayList<>();
    private int left = NODE_LIMIT;

    private @Nullable Arrangement explore(Arrangement node) {
      Conflict conflict = conflicts.find(node);
      if (conflict == null) {
        return node;
      }
      for (Restriction way : branching.waysOut(conflict, node)) {
        if (left <= 0) {
          return null;
        }
        left--;
        nodes++;
        Arrangement child = node.copy();
        child.restrict(way);
        Failure failure = placeAll(child);
        if (failure != null) {
          closed.add(new Answer.ClosedWay(child.restrictions(), failure.region()));
          continue;
        }
        Arrangement found = explore(child);
        if (found != null) {
          return found;
        }
      }
      return null;
    }
  }
}
