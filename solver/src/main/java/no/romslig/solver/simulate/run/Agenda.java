package no.romslig.solver.simulate.run;

import java.util.ArrayList;
import java.util.List;

/** What is to happen on which day, in the order in which it was noted. */
final class Agenda {

  private final List<List<Happening>> days;
  private int today;

  Agenda(int days) {
    this.days = new ArrayList<>(days);
    for (int day = 0; day < days; day++) {
      this.days.add(new ArrayList<>(2));
    }
  }

  /**
   * Notes what is to happen: today at the earliest, and never where the day lies behind the last
   * one.
   */
  void note(long day, Happening what) {
    if (day < days.size()) {
      days.get((int) Math.max(today, day)).add(what);
    }
  }

  /** Notes that a date comes, unless it has come already. */
  void remind(long day) {
    if (day > today) {
      note(day, new Happening.DateComes());
    }
  }

  /** What happens on a day, the next one; may be added to on the day. */
  List<Happening> turnTo(int day) {
    if (day > 0) {
      days.set(today, List.of());
    }
    today = day;
    return days.get(day);
  }
}
