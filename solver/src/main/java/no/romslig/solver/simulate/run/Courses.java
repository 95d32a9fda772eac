package no.romslig.solver.simulate.run;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import no.romslig.solver.parallel.SideBySide;
import no.romslig.solver.simulate.chance.Chance;
import no.romslig.solver.simulate.measure.Figure;
import no.romslig.solver.simulate.measure.Ledger;
import no.romslig.solver.simulate.measure.LittlesLaw;
import no.romslig.solver.simulate.measure.Window;
import no.romslig.solver.simulate.place.Policy;

/**
 * Many courses of one scenario, side by side. The n-th has the n-th chance of the seed, whatever
 * the scenario: what two scenarios say of it is a pair.
 */
public final class Courses {

  private Courses() {}

  /** What came of one course. */
  public record Outcome(Map<Figure, Double> figures) {}

  /** The books of a course do not agree: a fault in the simulation, never in a scenario. */
  public static final class BooksDiffer extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    BooksDiffer(int course, LittlesLaw law) {
      super(
          "Course %d: %d evenings of waiting were counted, and %d nights waited"
              .formatted(course, law.counted(), law.waited()));
    }
  }

  /**
   * The courses, in their order.
   *
   * @param policy makes one for a thread
   * @param threads how many; they never change the result
   * @param stopped answers true once no more are wanted
   * @param done is told of each course that is done, by any thread
   * @throws Stopped once nobody wants them any more
   * @throws BooksDiffer where Little's law does not hold
   */
  public static List<Outcome> run(
      Setting setting,
      Window window,
      Supplier<Policy> policy,
      long seed,
      int count,
      int threads,
      BooleanSupplier stopped,
      IntConsumer done) {
    Chance chance = new Chance(seed);
    List<Integer> numbers = IntStream.range(0, count).boxed().toList();
    return new SideBySide(threads)
        .answers(
            numbers,
            policy,
            (own, number) -> {
              if (stopped.getAsBoolean()) {
                throw new Stopped();
              }
              Outcome outcome = outcome(setting, window, own, chance, number);
              done.accept(number);
              return outcome;
            });
  }

  /** Nobody wants the courses any more. */
  public static final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Stopped() {
      super("Stopped", null, false, false);
    }
  }

  private static Outcome outcome(
      Setting setting, Window window, Policy policy, Chance chance, int number) {
    Ledger ledger = new Ledger(window);
    new Course(setting, chance.of(number), policy, ledger, false).run();
    LittlesLaw law = ledger.littlesLaw();
    if (!law.holds()) {
      throw new BooksDiffer(number, law);
    }
    return new Outcome(ledger.figures());
  }
}
