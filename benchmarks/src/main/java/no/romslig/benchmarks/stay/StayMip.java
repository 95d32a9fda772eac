package no.romslig.benchmarks.stay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.romslig.benchmarks.linear.Engine;
import no.romslig.benchmarks.linear.Outcome;
import no.romslig.benchmarks.linear.Session;
import no.romslig.benchmarks.linear.Sum;
import no.romslig.benchmarks.stay.StayResult.Reached;
import no.romslig.solver.model.stay.StayRequest;
import org.jspecify.annotations.Nullable;

/**
 * The general solvers on the time-indexed model, started from today's practice: first as little as
 * can be of what is acute, then of the rest.
 */
public final class StayMip {

  /**
   * How many stays at a place from a day on a model can hold: one of 1.4 million takes half a
   * minute to build, and the largest sample's did not fit into 20 GiB, its solver's copy included.
   */
  public static final int MOST_CHOICES = 3_000_000;

  private final StayQuestion question;
  private final StayModel model;
  private final long start = System.nanoTime();
  private final long deadline;
  private final List<Reached> curve = new ArrayList<>();
  private final Missing nothing;
  private final StayResult practice;

  private StayMip(StayQuestion question, Duration limit) {
    this.question = question;
    deadline = start + limit.toNanos();
    practice = StayPractice.solve(question);
    nothing = question.missing(none());
    reached(practice.missing());
    model = new StayModel(question);
  }

  private int[] none() {
    int[] slots = new int[question.size()];
    Arrays.fill(slots, -1);
    return slots;
  }

  /** Answers the question as well as it can until the limit. */
  public static StayResult solve(StayQuestion question, Engine engine, Duration limit) {
    StayMip mip = new StayMip(question, limit);
    try (Session session = engine.open(mip.model.linear())) {
      return mip.solve(session);
    }
  }

  private StayResult solve(Session session) {
    boolean[] best = model.values(practice.slots());
    boolean proven = true;
    if (question.problem().requests().stream().anyMatch(StayRequest::acute)) {
      Outcome outcome = ask(session, model.acute(), best);
      proven = outcome.proven();
      best = better(outcome.values(), best);
      session.atLeast(model.acute(), model.acute().value(best));
    }
    double begun = seconds();
    Missing acute = missing(best);
    reached(acute);
    Outcome outcome = ask(session, model.others(), best);
    boolean[] found = outcome.values();
    if (found != null && model.others().value(found) > model.others().value(best)) {
      best = found;
    }
    outcome
        .curve()
        .forEach(
            point ->
                curve.add(
                    new Reached(
                        begun + point.seconds(),
                        new Missing(acute.acute(), nothing.others() - point.value()))));
    int[] slots = model.read(best);
    Missing missing = question.missing(slots);
    reached(missing);
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    return new StayResult(slots, missing, proven && outcome.proven(), time, List.copyOf(curve));
  }

  /**
   * The start for the rest: what is known where the acute stays gain nothing, else the new acute
   * stays with today's practice around them.
   */
  private boolean[] better(boolean @Nullable [] found, boolean[] known) {
    if (found == null || model.acute().value(found) <= model.acute().value(known)) {
      return known;
    }
    int[] slots = model.read(found);
    for (StayRequest request : question.problem().requests()) {
      if (!request.acute()) {
        slots[request.index()] = -1;
      }
    }
    return model.values(StayPractice.around(slots, question));
  }

  private Outcome ask(Session session, Sum worth, boolean[] hint) {
    long left = Math.max(1_000_000, deadline - System.nanoTime());
    return session.maximise(worth, Duration.ofNanos(left), hint);
  }

  private Missing missing(boolean[] values) {
    return new Missing(
        nothing.acute() - model.acute().value(values),
        nothing.others() - model.others().value(values));
  }

  private double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }

  private void reached(Missing missing) {
    curve.add(new Reached(seconds(), missing));
  }
}
