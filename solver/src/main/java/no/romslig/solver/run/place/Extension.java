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

  /** Seekers from which on paths alone must do. */
  private static final int VERY_MANY = 5_000;

  private static final long WISH_WORK = 1_000_000;

  /** Nodes in all of these questions together. */
  private static final int ALL_WISHES_LIMIT = 20_000;

  /** Paths in one question about an earlier day. */
  private static final int PATHS = 5;

  /** Searches in vain for paths that heed the last days, in one question. */
  private static final int TIMELY_FAILURES = 3;

  private static final int TIMELY_FAILURES_OF_MANY = 1;

  /** Seekers from which on fewer such searches must do. */
  private static final int MANY = 1_000;

  private final BooleanSupplier stopped;
  private final LastPlaces last;
  private final PathSearch search;
  private final ConflictFinder conflicts;
  private final Branching branching;
  private final TimelySearch timely;
  private final KnownProofs known;
  private final Tally tally;
  private final boolean veryMany;
  private final int wishLimit;
  private final int timelyLimit;
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
    known = new KnownProofs(problem);
    long seekers = Math.max(1, problem.seekers().size());
    veryMany = seekers > VERY_MANY;
    wishLimit =
        veryMany ? 0 : Math.clamp(WISH_WORK / (seekers * seekers), WISH_LIMIT_OF_MANY, WISH_LIMIT);
    timelyLimit = seekers > MANY ? TIMELY_FAILURES_OF_MANY : TIMELY_FAILURES;
  }

  /** Whether the town is so small that days between are asked for, not only the next one. */
  boolean isThorough() {
    return wishLimit > WISH_LIMIT_OF_MANY;
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
    Answer.Impossible alike =
        seekers.size() == 1 && bonds.isEmpty() ? known.of(current, seekers.getFirst()) : null;
    if (alike != null) {
      return alike;
    }
    Answer answer = search(current, seekers, bonds);
    switch (answer) {
      case Answer.Possible possible -> seekers.forEach(known::placed);
      case Answer.Impossible why -> {
        if (why.proven() && seekers.size() == 1 && bonds.isEmpty() && !current.hasDeadlines()) {
          known.add(seekers.getFirst(), why);
        }
      }
    }
    return answer;
  }

  private Answer search(Arrangement current, List<Integer> seekers, List<Bond> bonds) {
    return settle(
        current,
        new Branch(ITEM_LIMIT, () -> false, true, false),
        false,
        demand -> {
          seekers.forEach(demand::require);
          bonds.forEach(demand::bind);
        });
  }

  /** Demands that the couple be as near as the bond says, where that is found easily. */
  Answer bringNearer(Arrangement current, Bond bond) {
    return wish(current, false, false, demand -> demand.bind(bond));
  }

  /**
   * The arrangement in which the seeker's place begins on the earliest day that paths lead to;
   * where someone on a path comes too late for another, the next path heeds that.
   *
   * @param from the first day to look for
   * @param before the day that is good for nothing any more
   * @return null where there is none
   */
  @Nullable Arrangement soonest(Arrangement current, int seeker, int from, int before) {
    int day = from;
    while (day < before && !isStopped()) {
      tally.lookedAtOne();
      Arrangement sooner = timely.soonest(current, seeker, day, before, List.of());
      if (sooner == null) {
        return null;
      }
      day = sooner.deadline(seeker);
      Arrangement heeding = heeding(current, seeker, sooner);
      if (heeding != null) {
        return heeding;
      }
      day++;
    }
    return null;
  }

  /** Where someone on the path comes too late for another, one of the next paths may heed that. */
  private @Nullable Arrangement heeding(Arrangement current, int seeker, Arrangement found) {
    int day = found.deadline(seeker);
    List<Restriction.MovesBy> also = new ArrayList<>();
    Arrangement sooner = found;
    for (int k = 1; sooner != null; k++) {
      Conflict conflict = conflicts.find(sooner);
      if (conflict == null) {
        return sooner;
      }
      if (k == PATHS
          || !(conflict instanceof Conflict.TooLate late)
          || late.awaited() < 0
          || sooner.slotOf(late.awaited()) == current.slotOf(late.awaited())) {
        return null;
      }
      also.add(new Restriction.MovesBy(late.awaited(), late.latest()));
      tally.lookedAtOne();
      sooner = timely.soonest(current, seeker, day, day + 1, also);
    }
    return null;
  }

  /** Demands that the seeker's place begin no later than the day, counted from {@code asOf}. */
  Answer moveBy(Arrangement current, int seeker, int day) {
    Arrangement sooner = soonest(current, seeker, day, day + 1);
    return sooner == null ? hasten(current, seeker, day) : new Answer.Possible(sooner);
  }

  /**
   * As {@link #moveBy}, by branching, where no path leads there: in a large town only on who moves
   * too late, since the few nodes there seldom part couples or empty rooms for two.
   */
  Answer hasten(Arrangement current, int seeker, int day) {
    return wish(
        current,
        current.restrictions().isEmpty(),
        !isThorough(),
        demand -> demand.setDeadline(seeker, day));
  }

  /** Demands that a resident who asked for it move, where that is found easily. */
  Answer moveAsAsked(Arrangement current, int seeker) {
    if (current.isPlaced(seeker)) {
      Arrangement same = current.copy();
      same.require(seeker);
      known.placed(seeker);
      return new Answer.Possible(same);
    }
    Answer answer = wish(current, false, false, demand -> demand.require(seeker));
    if (answer instanceof Answer.Possible) {
      known.placed(seeker);
    }
    return answer;
  }

  /**
   * What only makes better is not asked for any more once the run is stopped.
   *
   * @param failed whether a search for a path that heeds the last days has failed already
   * @param onlyLate whether other conflicts than that someone is late end the search
   */
  private Answer wish(Arrangement current, boolean failed, boolean onlyLate, Demand demand) {
    if (isStopped()) {
      return new Answer.Impossible(null, List.of(), false);
    }
    long before = tally.arrangements();
    long limit = Math.clamp(ALL_WISHES_LIMIT - wishNodes, 0, wishLimit);
    Branch branch = new Branch((int) limit, this::isStopped, false, onlyLate);
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
      if (placeAll(near, near.hasDeadlines()) == null && conflicts.find(near) == null) {
        tally.lookedAtOne();
        return new Answer.Possible(near);
      }
    }
    Arrangement root = current.withoutRestrictions();
    demand.addTo(root);
    tally.lookedAtOne();
    Failure failure = placeAll(root, !failed && root.hasDeadlines());
    if (failure != null) {
      if (failure.isAlone()) {
        search.exhaust(failure.region());
      }
      return new Answer.Impossible(failure.region(), List.of(), true);
    }
    Answer careful = root.hasDeadlines() ? null : carefully(root, current, demand);
    return careful == null ? branch.explore(root) : careful;
  }

  /**
   * Where a node costs much, a path that heeds couples and rooms for two comes before branching;
   * null = there is none, or none is needed.
   */
  private @Nullable Answer carefully(Arrangement root, Arrangement current, Demand demand) {
    if (!veryMany || conflicts.find(root) == null) {
      return null;
    }
    Arrangement careful = current.withoutRestrictions();
    demand.addTo(careful);
    if (placeAll(careful, true) == null && conflicts.find(careful) == null) {
      return new Answer.Possible(careful);
    }
    return null;
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
   * @param inTime whether a path that heeds the last days, couples and rooms for two is tried first
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
    if (timelyFailures >= timelyLimit) {
      return false;
    }
    boolean placed = timely.hasten(arrangement, seeker);
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
    private final boolean onlyLate;
    private int left;

    /**
     * A search.
     *
     * @param limit how many nodes it may look at
     * @param witnessed whether its full sets are to prove something of whole units
     * @param onlyLate as above
     */
    private Branch(int limit, BooleanSupplier enough, boolean witnessed, boolean onlyLate) {
      left = limit;
      this.onlyLate = onlyLate;
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
      if (onlyLate && !(conflict instanceof Conflict.TooLate)) {
        return new GivenUp();
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
        Failure failure = placeAll(child, child.hasDeadlines());
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
