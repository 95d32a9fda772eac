package no.romslig.solver.run.place;

import java.util.function.IntPredicate;
import no.romslig.solver.model.place.Arcs;
import no.romslig.solver.model.place.PlaceProblem;

/**
 * Which of a seeker's arcs are open by deadline and by the restrictions on the seeker, as bits by
 * slot. Copies share what they do not change.
 */
final class OpenArcs {

  private final PlaceProblem problem;
  private final long[][] byDeadline;
  private final long[][] open;

  OpenArcs(PlaceProblem problem) {
    this.problem = problem;
    byDeadline = new long[problem.seekers().size()][];
    for (int seeker = 0; seeker < byDeadline.length; seeker++) {
      byDeadline[seeker] = arcs(seeker).toWords();
    }
    open = byDeadline.clone();
  }

  private OpenArcs(PlaceProblem problem, long[][] byDeadline, long[][] open) {
    this.problem = problem;
    this.byDeadline = byDeadline;
    this.open = open;
  }

  OpenArcs copy() {
    return new OpenArcs(problem, byDeadline.clone(), open.clone());
  }

  OpenArcs withoutRestrictions() {
    return new OpenArcs(problem, byDeadline.clone(), byDeadline.clone());
  }

  /** The seeker's open slots, 64 in a word; not to be changed. */
  long[] of(int seeker) {
    return open[seeker];
  }

  boolean has(int seeker, int slot) {
    long[] words = open[seeker];
    int word = slot / Long.SIZE;
    return word < words.length && (words[word] & (1L << slot)) != 0;
  }

  /** Opens what may be taken by the day, whatever the restrictions. */
  void until(int seeker, int day) {
    Arcs arcs = arcs(seeker);
    byDeadline[seeker] = filtered(arcs.toWords(), slot -> arcs.first(arcs.find(slot)) <= day);
    open[seeker] = byDeadline[seeker];
  }

  /** Closes every slot of the seeker's that is not wanted. */
  void keep(int seeker, IntPredicate wanted) {
    open[seeker] = filtered(open[seeker].clone(), wanted);
  }

  private static long[] filtered(long[] words, IntPredicate wanted) {
    for (int word = 0; word < words.length; word++) {
      for (long left = words[word]; left != 0; left &= left - 1) {
        if (!wanted.test(word * Long.SIZE + Long.numberOfTrailingZeros(left))) {
          words[word] &= ~Long.lowestOneBit(left);
        }
      }
    }
    return words;
  }

  private Arcs arcs(int seeker) {
    return problem.seekers().get(seeker).arcs();
  }
}
