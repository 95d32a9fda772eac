package no.romslig.api.proposal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import no.romslig.solver.snapshot.Period;

/**
 * Stays in units on a grid of days.
 *
 * @param from the Monday on which the first week begins
 * @param weeks how many weeks it shows
 * @param today the day of the run, as a column counted from 0
 * @param groups units by where they lie
 * @param hiddenUnits how many units there would be more
 */
record Timeline(LocalDate from, int weeks, int today, List<Group> groups, int hiddenUnits) {

  /** One ward with its units. */
  record Group(String institution, String ward, List<Row> rows) {}

  /** One unit with its stays. */
  record Row(String unit, List<Bar> bars) {}

  /** How true a bar is. */
  enum State {
    PROPOSED,
    PUBLISHED,
    COMMITTED,
    CLOSED
  }

  /**
   * One stay, or a time in which the unit is closed.
   *
   * @param label what stands on it: a grant's or a short stay's id
   * @param start column, counted from 0
   * @param length in columns, at least 1
   */
  record Bar(
      String label,
      State state,
      boolean respite,
      LocalDate from,
      LocalDate to,
      int start,
      int length) {}

  /** The Mondays above the grid. */
  public List<LocalDate> mondays() {
    var mondays = new ArrayList<LocalDate>();
    for (var week = 0; week < weeks; week++) {
      mondays.add(from.plusWeeks(week));
    }
    return mondays;
  }

  private int days() {
    return weeks * 7;
  }

  /**
   * The places of the bars as style rules, since a strict page carries no style on its elements.
   */
  public String css() {
    var starts = new TreeSet<Integer>();
    var lengths = new TreeSet<Integer>();
    groups.stream()
        .flatMap(group -> group.rows().stream())
        .flatMap(row -> row.bars().stream())
        .forEach(
            bar -> {
              starts.add(bar.start());
              lengths.add(bar.length());
            });
    var css =
        new StringBuilder(".tl{--days:" + days() + ";--weeks:" + weeks + ";--at:" + today + "}");
    starts.forEach(
        start -> css.append(".s").append(start).append("{--s:").append(start).append('}'));
    lengths.forEach(
        length -> css.append(".n").append(length).append("{--n:").append(length).append('}'));
    return css.toString();
  }

  static LocalDate mondayOf(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** A bar for the nights of a period, cut at the edges of the grid. */
  static Bar bar(
      String label,
      State state,
      boolean respite,
      Period nights,
      LocalDate gridFrom,
      LocalDate gridTo) {
    var from = nights.from().isBefore(gridFrom) ? gridFrom : nights.from();
    var end = nights.to() == null || nights.to().isAfter(gridTo) ? gridTo : nights.to();
    return new Bar(
        label,
        state,
        respite,
        nights.from(),
        nights.to() == null ? gridTo : nights.to(),
        (int) ChronoUnit.DAYS.between(gridFrom, from),
        Math.max(1, (int) ChronoUnit.DAYS.between(from, end)));
  }
}
