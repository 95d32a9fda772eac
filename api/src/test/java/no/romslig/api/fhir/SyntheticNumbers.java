package no.romslig.api.fhir;

import java.time.LocalDate;

/** National numbers of the synthetic series (month + 80), which no living person has. */
public final class SyntheticNumbers {

  private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2};
  private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
  private static final int SERIES = 80;

  private SyntheticNumbers() {}

  /**
   * A number of someone who was born before 2000.
   *
   * @param nth of those who were born on that day, 0 to 19; an even one is a woman
   */
  public static String of(LocalDate born, int nth) {
    if (born.getYear() < 1900 || born.getYear() > 1999 || nth < 0 || nth >= 20) {
      throw new IllegalArgumentException("The number would be that of someone else.");
    }
    for (int individual = nth; individual < 500; individual += 20) {
      var nine =
          "%02d%02d%02d%03d"
              .formatted(
                  born.getDayOfMonth(),
                  born.getMonthValue() + SERIES,
                  born.getYear() % 100,
                  individual);
      int first = check(nine, FIRST);
      if (first < 10) {
        int second = check(nine + first, SECOND);
        if (second < 10) {
          return nine + first + second;
        }
      }
    }
    throw new IllegalArgumentException("Nobody else was born on that day.");
  }

  private static int check(String digits, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (digits.charAt(i) - '0');
    }
    return (11 - sum % 11) % 11;
  }
}
