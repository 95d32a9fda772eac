package no.romslig.solver.simulate.measure;

import java.util.Comparator;
import no.romslig.solver.snapshot.CareForm;
import org.jspecify.annotations.Nullable;

/**
 * One number that is told of a course: a measure, of whom.
 *
 * @param careForm the form that is asked for first, or lived in; null = all
 * @param needClass 1–5; 0 = all
 */
public record Figure(Measure measure, @Nullable CareForm careForm, int needClass)
    implements Comparable<Figure> {

  private static final Comparator<Figure> ORDER =
      Comparator.comparing(Figure::measure)
          .thenComparing(Figure::careForm, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparingInt(Figure::needClass);

  /** The measure of everyone. */
  public static Figure ofAll(Measure measure) {
    return new Figure(measure, null, 0);
  }

  /** The measure of one form, whatever the need. */
  public static Figure of(Measure measure, CareForm form) {
    return new Figure(measure, form, 0);
  }

  @Override
  public int compareTo(Figure other) {
    return ORDER.compare(this, other);
  }
}
