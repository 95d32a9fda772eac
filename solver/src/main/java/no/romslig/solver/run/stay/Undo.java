package no.romslig.solver.run.stay;

import java.util.ArrayList;
import java.util.List;

/** What has been changed while plans are looked through, so that it can be brought back. */
final class Undo {

  private final List<Runnable> steps = new ArrayList<>();

  /**
   * Takes note of a change.
   *
   * @param back brings back what was before it
   */
  void add(Runnable back) {
    steps.add(back);
  }

  /** How much there is to bring back. */
  int mark() {
    return steps.size();
  }

  /** Brings back all that was changed since, the latest first. */
  void back(int mark) {
    while (steps.size() > mark) {
      steps.removeLast().run();
    }
  }
}
