package no.romslig.solver.simulate.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.romslig.solver.snapshot.CareForm;
import org.jspecify.annotations.Nullable;

/** What is counted of those who wait, of one form and need class or of several together. */
final class Queue {

  private static final int TWO_WEEKS = 14;
  private static final int TWO_MONTHS = 61;

  private final List<Integer> waits = new ArrayList<>();
  private int asked;
  private int died;
  private int withdrew;
  private long daysWaited;
  private long daysPastRight;

  void ask() {
    asked++;
  }

  void place(int days) {
    waits.add(days);
  }

  void die() {
    died++;
  }

  void withdraw() {
    withdrew++;
  }

  void wait(long days, boolean right) {
    daysWaited += days;
    daysPastRight += right ? days : 0;
  }

  /** What both count together. */
  void add(Queue other) {
    waits.addAll(other.waits);
    asked += other.asked;
    died += other.died;
    withdrew += other.withdrew;
    daysWaited += other.daysWaited;
    daysPastRight += other.daysPastRight;
  }

  long daysWaited() {
    return daysWaited;
  }

  void tell(@Nullable CareForm form, int needClass, Window window, Map<Figure, Double> figures) {
    double years = window.years();
    tell(figures, Measure.ASKED, form, needClass, asked / years);
    tell(figures, Measure.PLACED, form, needClass, waits.size() / years);
    tell(figures, Measure.DIED_WAITING, form, needClass, died / years);
    tell(figures, Measure.WITHDREW, form, needClass, withdrew / years);
    tell(figures, Measure.WAITING, form, needClass, (double) daysWaited / window.days());
    tell(figures, Measure.DAYS_PAST_A_RIGHT, form, needClass, daysPastRight / years);
    if (!waits.isEmpty()) {
      int[] sorted = waits.stream().mapToInt(Integer::intValue).sorted().toArray();
      long sum = waits.stream().mapToLong(Integer::longValue).sum();
      tell(figures, Measure.WAIT_MEAN, form, needClass, (double) sum / sorted.length);
      tell(figures, Measure.WAIT_MEDIAN, form, needClass, Quantiles.of(sorted, 0.5));
      tell(figures, Measure.WAIT_NINE_OF_TEN, form, needClass, Quantiles.of(sorted, 0.9));
      tell(figures, Measure.WITHIN_TWO_WEEKS, form, needClass, within(sorted, TWO_WEEKS));
      tell(figures, Measure.WITHIN_TWO_MONTHS, form, needClass, within(sorted, TWO_MONTHS));
    }
  }

  private static double within(int[] sorted, int days) {
    int count = 0;
    while (count < sorted.length && sorted[count] <= days) {
      count++;
    }
    return (double) count / sorted.length;
  }

  private static void tell(
      Map<Figure, Double> figures,
      Measure measure,
      @Nullable CareForm form,
      int needClass,
      double value) {
    figures.put(new Figure(measure, form, needClass), value);
  }
}
