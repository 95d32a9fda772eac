package no.romslig.benchmarks.stay;

import java.util.ArrayList;
import java.util.List;
import no.romslig.solver.model.stay.Nights;
import no.romslig.solver.model.stay.StayProblem;
import no.romslig.solver.model.stay.StayRequest;
import no.romslig.solver.model.stay.StayTask;
import no.romslig.solver.rules.RuleSet;
import no.romslig.solver.run.place.PlacePlan;
import no.romslig.solver.snapshot.Snapshot;

/**
 * Which stays are had, when the lasting places are those of Romslig's plan: section 6 of
 * docs/problem.md, with every hard rule, measured by {@link Missing}.
 *
 * <p>Every contender answers this. The lines below, from the longest discharge-ready to distance,
 * are asked of Romslig alone, in the time that is measured.
 */
public final class StayQuestion {

  private final Snapshot snapshot;
  private final RuleSet rules;
  private final PlacePlan places;
  private final StayTask task;
  private final List<List<Option>> options = new ArrayList<>();

  /**
   * A place that a stay may have.
   *
   * @param starts the days on which it may begin there, beside all that is fixed
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Option(int place, long[] starts) {}

  private StayQuestion(Snapshot snapshot, RuleSet rules, PlacePlan places, StayTask task) {
    this.snapshot = snapshot;
    this.rules = rules;
    this.places = places;
    this.task = task;
    problem().requests().forEach(request -> options.add(optionsOf(request)));
  }

  /**
   * The question that a snapshot asks.
   *
   * @throws IllegalArgumentException where stays could share a room, which the references' models
   *     do not know, or where a window of nights binds only some of a person's stays
   */
  public static StayQuestion of(Snapshot snapshot, RuleSet rules, PlacePlan places) {
    StayTask task = StayTask.of(snapshot, rules, places.placements(), places.relocations());
    StayQuestion question = new StayQuestion(snapshot, rules, places, task);
    for (StayRequest request : question.problem().requests()) {
      for (Option option : question.options(request)) {
        if (question.problem().places().get(option.place).isShared()) {
          throw new IllegalArgumentException("A stay could share a room.");
        }
      }
    }
    question.problem().parties().forEach(party -> new Windows(question.problem(), party));
    return question;
  }

  private List<Option> optionsOf(StayRequest request) {
    List<Option> found = new ArrayList<>();
    for (int i = 0; i < request.places().length; i++) {
      int place = request.places()[i];
      long[] starts = new long[problem().axis().words()];
      if (problem().startsIn(request, i, problem().bedNights()[place], request.starts(), starts)) {
        found.add(new Option(place, starts));
      }
    }
    return found;
  }

  Snapshot snapshot() {
    return snapshot;
  }

  RuleSet rules() {
    return rules;
  }

  PlacePlan places() {
    return places;
  }

  StayTask task() {
    return task;
  }

  StayProblem problem() {
    return task.problem();
  }

  /** How many stays are asked for. */
  public int size() {
    return problem().requests().size();
  }

  /** How many choices of a place and a first day there are, over all stays. */
  public long choices() {
    return options.stream()
        .flatMap(List::stream)
        .mapToLong(option -> Nights.count(option.starts))
        .sum();
  }

  List<Option> options(StayRequest request) {
    return options.get(request.index());
  }

  /** What the plan misses. */
  public Missing missing(int[] slots) {
    long acute = 0;
    long others = problem().fixedMissing();
    for (StayRequest request : problem().requests()) {
      if (slots[request.index()] < 0) {
        acute += request.acute() ? request.missing() : 0;
        others += request.acute() ? 0 : request.missing();
      }
    }
    return new Missing(acute, others);
  }
}
