package no.romslig.solver.run.stay;

import java.util.ArrayList;
import java.util.List;

/** What has been taken away while plans are looked through, so that it can be brought back. */
final class Undo {

  private record Step(OwnPlan person, int number, boolean isMust) {}

  private final List<Step> steps = new ArrayList<>();

  /** An option has been taken away. */
  void out(OwnPlan person, int option) {
    steps.add(new Step(person, option, false));
  }

  /** Going without has been taken away. */
  void must(OwnPlan person, int request) {
    steps.add(new Step(person, request, true));
  }

  /** How much there is to bring back. */
  int mark() {
    return steps.size();
  }

  /** Brings back all that was taken away since. */
  void back(int mark) {
    while (steps.size() > mark) {
      Step step = steps.removeLast();
      if (step.isMust) {
        step.person.setMust(step.number, false);
      } else {
        step.person.setOut(step.number, false);
      }
    }
  }
}
