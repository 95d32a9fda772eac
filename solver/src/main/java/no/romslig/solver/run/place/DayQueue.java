package no.romslig.solver.run.place;

import java.util.Arrays;

/** Seekers by the last day on which each may move: the latest day first, then who came first. */
final class DayQueue {

  private static final int NONE = -1;

  private final int[][] seekers;
  private final int[] head;
  private final int[] tail;
  private int latest;

  /**
   * An empty queue.
   *
   * @param days later days than this are not told apart, nor are days before 0
   */
  DayQueue(int days) {
    seekers = new int[days + 1][8];
    head = new int[days + 1];
    tail = new int[days + 1];
    latest = NONE;
  }

  void clear() {
    Arrays.fill(head, 0);
    Arrays.fill(tail, 0);
    latest = NONE;
  }

  void add(int seeker, int day) {
    int at = Math.clamp(day, 0, seekers.length - 1);
    if (tail[at] == seekers[at].length) {
      seekers[at] = Arrays.copyOf(seekers[at], 2 * tail[at]);
    }
    seekers[at][tail[at]++] = seeker;
    latest = Math.max(latest, at);
  }

  /** Takes out the first; -1 = empty. */
  int poll() {
    while (latest >= 0) {
      if (head[latest] < tail[latest]) {
        return seekers[latest][head[latest]++];
      }
      latest--;
    }
    return NONE;
  }
}
