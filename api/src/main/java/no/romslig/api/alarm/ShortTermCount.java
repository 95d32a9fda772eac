package no.romslig.api.alarm;

import java.time.LocalDate;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Counts a person's nights of short-term stay in a calendar year, the planned ones too (TO-12). */
final class ShortTermCount {

  private static final int LIMIT = 60;

  private final int year;
  private final TreeSet<LocalDate> nights = new TreeSet<>();
  private int balance;

  ShortTermCount(int year) {
    this.year = year;
  }

  /** A stay; one without an end is counted to the end of the year. */
  void add(LocalDate from, @Nullable LocalDate to) {
    var first = LocalDate.of(year, 1, 1);
    var end = first.plusYears(1);
    var last = to == null || to.isAfter(end) ? end : to;
    for (var night = from.isBefore(first) ? first : from; night.isBefore(last); ) {
      nights.add(night);
      night = night.plusDays(1);
    }
  }

  /** Nights that no stay in the registers tells of. */
  void addBalance(int more) {
    balance += more;
  }

  /** The day after the 60th night, if it comes to that. */
  @Nullable LocalDate dueDay() {
    int left = Math.max(0, LIMIT - Math.max(0, balance));
    if (nights.size() < left || nights.isEmpty()) {
      return null;
    }
    return left == 0
        ? nights.first()
        : nights.stream().skip(left - 1L).findFirst().orElseThrow().plusDays(1);
  }
}
