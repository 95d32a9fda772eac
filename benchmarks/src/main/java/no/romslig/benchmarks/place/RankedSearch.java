package no.romslig.benchmarks.place;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import no.romslig.benchmarks.linear.Engine;
import no.romslig.benchmarks.linear.Outcome;
import no.romslig.benchmarks.linear.Session;
import no.romslig.benchmarks.linear.Sum;
import no.romslig.solver.model.place.Seeker;
import org.jspecify.annotations.Nullable;

/**
 * Goes down the goals with a general solver: some at a time, each worth twice the next, and what
 * has been met or cannot be met is fixed. The model is handed over once; each answer is the next
 * question's start.
 *
 * <p>Someone who makes room for nobody until the own goal is met (docs/problem.md, section 1) is
 * asked for alone, and then those above without a place are tried again, as section 4 says.
 */
public final class RankedSearch {

  private final PlaceQuestion question;
  private final PlaceModel model;
  private final int block;
  private final TreeSet<Integer> open = new TreeSet<>();
  private final TreeSet<Integer> unmet = new TreeSet<>();

  private boolean @Nullable [] values;

  private RankedSearch(PlaceQuestion question, int block) {
    this.question = question;
    this.block = block;
    model = new PlaceModel(question);
    for (int i = 0; i < question.size(); i++) {
      open.add(i);
    }
  }

  /**
   * Answers the question.
   *
   * @param block how many goals are asked for at a time, at most 40
   * @param limit after which it is stopped
   */
  public static PlaceResult solve(
      PlaceQuestion question, Engine engine, int block, Duration limit) {
    long start = System.nanoTime();
    RankedSearch search = new RankedSearch(question, block);
    boolean finished;
    try (Session session = engine.open(search.model.linear())) {
      finished = search.descend(session, start + limit.toNanos());
    }
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    PlaceAnswer answer =
        search.values == null ? PlaceAnswer.nothing(question) : search.model.read(search.values);
    return new PlaceResult(answer, finished, question.size() - search.open.size(), time);
  }

  private boolean descend(Session session, long deadline) {
    question.problem().seekers().stream()
        .filter(question::isHeld)
        .forEach(seeker -> session.fix(model.isPlaced(seeker), false));
    while (!open.isEmpty()) {
      List<Integer> next = next();
      Sum worth = new Sum();
      for (int i = 0; i < next.size(); i++) {
        worth.plus(1L << (next.size() - 1 - i), variable(next.get(i)));
      }
      wanted(next).forEach(seeker -> session.free(model.isPlaced(seeker)));
      Duration left = Duration.ofNanos(Math.max(1_000_000, deadline - System.nanoTime()));
      Outcome outcome = session.maximise(worth, left, values);
      values = outcome.values() == null ? values : outcome.values();
      if (outcome.values() == null || !outcome.proven()) {
        return false;
      }
      settle(next, outcome.values(), session);
    }
    return true;
  }

  /** The next goals; one alone where meeting it lets someone make room. */
  private List<Integer> next() {
    List<Integer> next = new ArrayList<>();
    for (int goal : open) {
      boolean alone = isHeld(goal);
      if (next.size() == block || (alone && !next.isEmpty())) {
        break;
      }
      next.add(goal);
      if (alone) {
        break;
      }
    }
    return next;
  }

  private void settle(List<Integer> goals, boolean[] found, Session session) {
    boolean makesRoom = false;
    for (int goal : goals) {
      open.remove(goal);
      boolean met = found[variable(goal)];
      session.fix(variable(goal), met);
      if (met) {
        makesRoom |= isHeld(goal);
      } else {
        unmet.add(goal);
        wanted(List.of(goal)).stream()
            .filter(question::isHeld)
            .filter(seeker -> !found[model.isPlaced(seeker)])
            .forEach(seeker -> session.fix(model.isPlaced(seeker), false));
      }
    }
    if (makesRoom) {
      tryAgain(found, session);
    }
  }

  private void tryAgain(boolean[] found, Session session) {
    for (int goal : List.copyOf(unmet)) {
      boolean anyPlaced =
          question.goals().get(goal).wanted().stream()
              .anyMatch(seeker -> found[model.isPlaced(seeker)]);
      if (!anyPlaced) {
        unmet.remove(goal);
        session.free(variable(goal));
        open.add(goal);
      }
    }
  }

  private int variable(int goal) {
    return model.goal(question.goals().get(goal));
  }

  private boolean isHeld(int goal) {
    return question.goals().get(goal).wanted().stream().anyMatch(question::isHeld);
  }

  private List<Seeker> wanted(List<Integer> goals) {
    return goals.stream().flatMap(goal -> question.goals().get(goal).wanted().stream()).toList();
  }
}
