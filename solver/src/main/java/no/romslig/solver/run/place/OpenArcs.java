package no.romslig.solver.run.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import no.romslig.solver.model.place.Arcs;
import no.romslig.solver.model.place.PlaceProblem;

/**
 * Which of a seeker's arcs are open by deadline and by the restrictions on the seeker, as bits by
 * slot, and which restriction closed the others. Copies share what they do not change.
 */
final class OpenArcs {

  private final PlaceProblem problem;
  private final long[][] byDeadline;
  private final long[][] open;
  private final List<Closing> closings;
  private final int[] deadline;
  private final int[] freeFrom;

  /**
   * What one restriction has closed that was open before.
   *
   * @param position of the restriction among those of its arrangement
   */
  record Closing(int position, int seeker, BitSet slots) {}

  OpenArcs(PlaceProblem problem) {
    this.problem = problem;
    byDeadline = new long[problem.seekers().size()][];
    for (int seeker = 0; seeker < byDeadline.length; seeker++) {
      byDeadline[seeker] = arcs(seeker).toWords();
    }
    open = byDeadline.clone();
    closings = new ArrayList<>();
    deadline = new int[byDeadline.length];
    Arrays.fill(deadline, Integer.MAX_VALUE);
    freeFrom = new int[problem.slots().size()];
  }

  private OpenArcs(OpenArcs other, boolean withRestrictions) {
    problem = other.problem;
    byDeadline = other.byDeadline.clone();
    open = withRestrictions ? other.open.clone() : byDeadline.clone();
    closings = withRestrictions ? new ArrayList<>(other.closings) : new ArrayList<>();
    deadline = other.deadline.clone();
    freeFrom = other.freeFrom.clone();
  }

  OpenArcs copy() {
    return new OpenArcs(this, true);
  }

  OpenArcs withoutRestrictions() {
    return new OpenArcs(this, false);
  }

  /** The seeker's open slots, 64 in a word; not to be changed. */
  long[] of(int seeker) {
    return open[seeker];
  }

  boolean has(int seeker, int slot) {
    return has(open[seeker], slot);
  }

  private static boolean has(long[] words, int slot) {
    int word = slot / Long.SIZE;
    return word < words.length && (words[word] & (1L << slot)) != 0;
  }

  /** What the restrictions have closed, in their order. */
  List<Closing> closings() {
    return closings;
  }

  /** Opens what may be taken by the day, whatever the restrictions. */
  void until(int seeker, int day) {
    deadline[seeker] = day;
    byDeadline[seeker] = filtered(arcs(seeker).toWords(), byDay(seeker, day));
    open[seeker] = byDeadline[seeker];
    closings.removeIf(closing -> closing.seeker() == seeker);
  }

  /** From when the slot is free, whatever an arc to it says. */
  void freeFrom(int slot, int day) {
    freeFrom[slot] = day;
  }

  /** Opens the slot to a seeker who may come in time, and closes it to any other. */
  void review(int seeker, int slot) {
    long[] words = byDeadline[seeker].clone();
    if (byDay(seeker, deadline[seeker]).test(slot)) {
      words[slot / Long.SIZE] |= 1L << slot;
    } else {
      words[slot / Long.SIZE] &= ~(1L << slot);
    }
    byDeadline[seeker] = words;
    open[seeker] = words;
  }

  /** Closes every slot of the seeker's that is not wanted. */
  void keep(int seeker, int position, IntPredicate wanted) {
    long[] before = open[seeker];
    long[] kept = filtered(before.clone(), wanted);
    long[] closed = new long[kept.length];
    for (int word = 0; word < kept.length; word++) {
      closed[word] = before[word] & ~kept[word];
    }
    open[seeker] = kept;
    closings.add(new Closing(position, seeker, BitSet.valueOf(closed)));
  }

  /** Whether a slot may be taken by the day. */
  private IntPredicate byDay(int seeker, int day) {
    Arcs arcs = arcs(seeker);
    int home = problem.seekers().get(seeker).home();
    return slot -> {
      int free = slot == home ? 0 : freeFrom[slot];
      return Math.max(arcs.first(arcs.find(slot)), free) <= day;
    };
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
