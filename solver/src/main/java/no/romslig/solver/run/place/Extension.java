package no.romslig.solver.run.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import no.romslig.solver.model.place.PlaceProblem;
import org.jspecify.annotations.Nullable;

/**
 * Answers whether all who are placed can stay placed while more is demanded. Augmenting paths alone
 * decide it where nothing but slots matters; what they do not see is settled by branching, depth
 * first, up to a limit of nodes.
 */
final class Extension {

  /** Nodes in one question about who is placed; then the proof is given up. */
  private static final int ITEM_LIMIT = 3_000;

  /**
   * Nodes in one question about what would only be better. The more seekers there are, the more a
   * node costs and the more questions there are, so that there are fewer nodes then.
   */
  private static final int WISH_LIMIT = 200;

  private static final int WISH_LIMIT_OF_MANY = 5;

  private static final long WISH_WORK = 1_000_000;

  /** Nodes in all of these questions together. */
  private static final int ALL_WISHES_LIMIT = 20_000;

  /** Paths in one question about an earlier day. */
  private static final int PATHS = 5;

  /** Searches in vain for paths that heed the last days, in one question. */
  private static final int TIMELY_FAILURES = 3;

  private final BooleanSupplier stopped;
  private final LastPlaces last;
  private final PathSearch search;
  private final ConflictFinder conflicts;
  private final Branching branching;
  private final TimelySearch timely;
  private final Tally tally;
  private final int wishLimit;
  private long wishNodes;
  private int timelyFailures;
  private boolean cutShort;

  Extension(PlaceProblem problem, LastPlaces last, BooleanSupplier stopped, Tally tally) {
    this.stopped = stopped;
    this.last = last;
    this.tally = tally;
    search = new PathSearch(problem);
    conflicts = new ConflictFinder(problem);
    branching = new Branching(problem);
    timely = new TimelySearch(problem);
    long seekers = Math.max(1, problem.seekers().size());
    wishLimit = Math.clamp(WISH_WORK / (seekers * seekers), WISH_LIMIT_OF_MANY, WISH_LIMIT);
  }

  /** Whether the run was stopped before all was asked that could have made it better. */
  boolean isCutShort() {
    return cutShort;
  }

  private boolean isStopped() {
    boolean now = stopped.getAsBoolean();
    cutShort |= now;
    return now;
  }

  /**
   * Demands a place for the seekers, and that the bonds be kept.
   *
   * @param current a free-of-conflict arrangement; it is not changed
   */
  Answer extend(Arrangement current, List<Integer> seekers, List<Bond> bonds) {
    return settle(
        current,
        new Branch(ITEM_LIMIT, () -> false, true),
        false,
        demand -> {
          seekers.forEach(demand::require);
          bonds.forEach(demand::bind);
        });
  }

  /** Demands that the couple be as near as the bond says, where that is found easily. */
  Answer bringNearer(Arrangement current, Bond bond) {
    return wish(current, false, demand -> demand.bind(bond));
  }

  /**
   * Demands that the seeker's place begin no later than the day, counted from {@code asOf}: by one
   * path, and where someone on it comes too late for another, by one that heeds that; then by
   * branching.
   */
  Answer hasten(Arrangement current, int seeker, int day) {
    if (isStopped()) {
      return new Answer.Impossible(null, List.of(), false);
    }
    List<Restriction.MovesBy> also = new ArrayList<>();
    boolean failed = false;
    for (int k = 0; k < PATHS; k++) {
      Arrangement sooner = current.copy();
      sooner.setDeadline(seeker, day);
      tally.lookedAtOne();
      if (!timely.hasten(sooner, seeker, also)) {
        failed = also.isEmpty() && current.restrictions().isEmpty();
        break;
      }
      Conflict conflict = conflicts.find(sooner);
      if (conflict == null) {
        return new Answer.Possible(sooner);
      }
      if (!(conflict instanceof Conflict.TooLate late) || late.awaited() < 0) {
        break;
      }
      also.add(new Restriction.MovesBy(late.awaited(), late.latest()));
    }
    return wish(current, failed, demand -> demand.setDeadline(seeker, day));
  }

  /** Demands that a resident who asked for it move, where that is found easily. */
  Answer moveAsAsked(Arrangement current, int seeker) {
    if (current.isPlaced(seeker)) {
      Arrangement same = current.copy();
      same.require(seeker);
      return new Answer.Possible(same);
    }
    return wish(current, false, demand -> demand.require(seeker));
  }

  /**
   * What only makes better is not asked for any more once the run is stopped.
   *
   * @param failed whether a search for a path that heeds the last days has failed already
   */
  private Answer wish(Arrangement current, boolean failed, Demand demand) {
    if (isStopped()) {
      return new Answer.Impossible(null, List.of(), false);
    }
    long before = tally.arrangements();
    long limit = Math.clamp(ALL_WISHES_LIMIT - wishNodes, 0, wishLimit);
    Branch branch = new Branch((int) limit, this::isStopped, false);
    Answer answer = settle(current, branch, failed, demand);
    wishNodes += tally.arrangements() - before;
    return answer;
  }

  private interface Demand {
    void addTo(Arrangement arrangement);
  }

  /**
   * Answers a question.
   *
   * @param branch what is done where paths alone do not decide it
   * @param failed as above
   */
  private Answer settle(Arrangement current, Branch branch, boolean failed, Demand demand) {
    timelyFailures = failed ? 1 : 0;
    if (!current.restrictions().isEmpty()) {
      Arrangement near = current.copy();
      demand.addTo(near);
      if (placeAll(near, true) == null && conflicts.find(near) == null) {
        tally.lookedAtOne();
        return new Answer.Possible(near);
      }
    }
    Arrangement root = current.withoutRestrictions();
    demand.addTo(root);
    tally.lookedAtOne();
    Failure failure = placeAll(root, !failed);
    if (failure != null) {
      if (failure.isAlone()) {
        search.exhaust(failure.region());
      }
      return new Answer.Impossible(failure.region(), List.of(), true);
    }
    return branch.explore(root);
  }

  /**
   * A seeker who finds no slot.
   *
   * @param isAlone whether all others that it came to are placed for good
   */
  private record Failure(Region region, boolean isAlone) {}

  /**
   * Places everyone who must be somewhere and may not be where they are; null = done.
   *
   * @param inTime whether a path that heeds the last days is tried first
   */
  private @Nullable Failure placeAll(Arrangement arrangement, boolean inTime) {
    List<Integer> displaced = arrangement.displace();
    boolean free = arrangement.restrictions().isEmpty();
    for (int seeker : displaced) {
      if (last.place(arrangement, seeker)
          || (inTime && isPlacedInTime(arrangement, seeker))
          || (free && search.placeQuickly(arrangement, seeker))) {
        continue;
      }
      Region region = search.place(arrangement, seeker);
      if (region != null) {
        return new Failure(region, free && displaced.size() == 1 && !arrangement.hasDeadlines());
      }
    }
    return null;
  }

  /**
   * Where such a search has failed a few times, it fails at most later nodes of the question too.
   */
  private boolean isPlacedInTime(Arrangement arrangement, int seeker) {
    if (!arrangement.hasDeadlines() || timelyFailures >= TIMELY_FAILURES) {
      return false;
    }
    boolean placed = timely.hasten(arrangement, seeker, List.of());
    timelyFailures += placed ? 0 : 1;
    return placed;
  }

  /**
   * One depth-first search through the ways out of conflicts. A way that made no difference to why
   * its part was closed closes the whole choice, so that what is independent does not multiply.
   */
  private final class Branch {

    private final BooleanSupplier enough;
    private final boolean witnessed;
    private int left;

    /**
     * A search.
     *
     * @param limit how many nodes it may look at
     * @param witnessed whether its full sets are to prove something of whole units
     */
    private Branch(int limit, BooleanSupplier enough, boolean witnessed) {
      left = limit;
      this.enough = enough;
      this.witnessed = witnessed;
    }

    private Answer explore(Arrangement root) {
      return switch (visit(root)) {
        case Found(Arrangement arrangement) -> new Answer.Possible(arrangement);
        case Shut(Closed closed) -> new Answer.Impossible(null, closed.leaves(), true);
        case GivenUp given -> new Answer.Impossible(null, List.of(), false);
      };
    }

    private Visit visit(Arrangement node) {
      Conflict conflict = conflicts.find(node);
      if (conflict == null) {
        return new Found(node);
      }
      int depth = node.restrictions().size();
      BitSet causes = causesOf(conflict, node);
      List<Closed.Way> ways = new ArrayList<>();
      for (Restriction restriction : branching.waysOut(conflict, node)) {
        if (left-- <= 0 || enough.getAsBoolean()) {
          return new GivenUp();
        }
        tally.lookedAtOne();
        Arrangement child = node.copy();
        child.restrict(restriction);
        Failure failure = placeAll(child, true);
        Visit visit = failure == null ? visit(child) : new Shut(leaf(child, failure.region()));
        if (!(visit instanceof Shut(Closed closed))) {
          return visit;
        }
        if (!closed.causes().get(depth)) {
          return visit;
        }
        causes.or(closed.causes());
        ways.add(new Closed.Way(restriction, closed.proof()));
      }
      causes.clear(depth);
      return new Shut(new Closed(new Closed.Fork(ways), causes));
    }

    private Closed leaf(Arrangement node, Region found) {
      Region region = witnessed ? WholeUnits.widen(node, found) : found;
      return new Closed(new Closed.Leaf(region), Causes.of(node, region));
    }

    /** That someone is late may rest on the assumption that they move by a day. */
    private static BitSet causesOf(Conflict conflict, Arrangement node) {
      BitSet causes = new BitSet();
      if (conflict instanceof Conflict.TooLate tooLate) {
        for (int k = 0; k < node.restrictions().size(); k++) {
          if (node.restrictions().get(k) instanceof Restriction.MovesBy by
              && by.seeker() == tooLate.late()) {
            causes.set(k);
          }
        }
      }
      return causes;
    }
  }

  /** What became of a node. */
  private sealed interface Visit {}

  private record Found(Arrangement arrangement) implements Visit {}

  private record Shut(Closed closed) implements Visit {}

  private record GivenUp() implements Visit {}
}
