package no.romslig.solver.run.place;

import java.util.BitSet;

/** Seekers by the last day on which each may move: the latest day first, then by index. */
final class DayQueue {

  private final BitSet[] byDay;
  private int latest;

  /**
   * An empty queue.
   *
   * @param days later days than this are not told apart, nor are days before 0
   */
  DayQueue(int days) {
    byDay = new BitSet[days + 1];
    for (int day = 0; day < byDay.length; day++) {
      byDay[day] = new BitSet();
    }
    latest = -1;
  }

  void clear() {
    for (int day = 0; day <= latest; day++) {
      byDay[day].clear();
    }
    latest = -1;
  }

  void add(int seeker, int day) {
    int at = Math.clamp(day, 0, byDay.length - 1);
    byDay[at].set(seeker);
    latest = Math.max(latest, at);
  }

  /** Takes out the first; -1 = empty. */
  int poll() {
    while (latest >= 0) {
      int seeker = byDay[latest].nextSetBit(0);
      if (seeker >= 0) {
        byDay[latest].clear(seeker);
        return seeker;
      }
      latest--;
    }
    return -1;
  }
}
