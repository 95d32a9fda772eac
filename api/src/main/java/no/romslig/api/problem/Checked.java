package no.romslig.api.problem;

import java.time.LocalDate;

/**
 * A body that knows what of it does not fit. It is asked as soon as it has been read, so that an
 * endpoint gets no other than such as fit ({@link CheckedFurther} aside), and what cannot be read
 * is told together with what does not fit.
 */
public interface Checked {

  /**
   * Adds a fault for whatever does not fit. A field that could not be read is missing here. That it
   * is missing is not told then; but nothing else may be at fault because of it.
   *
   * @param today by the clocks on the municipalities' walls
   */
  void check(Faults faults, LocalDate today);
}
