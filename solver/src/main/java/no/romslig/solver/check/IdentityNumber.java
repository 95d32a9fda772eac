package no.romslig.solver.check;

import java.util.regex.Pattern;

/**
 * Tells Norwegian national identity numbers (<i>fødselsnummer</i>, D-numbers, H-numbers and the
 * synthetic series) from other digits.
 */
public final class IdentityNumber {

  // Letters on either side make it a part of a technical id, such as a UUID's.
  private static final Pattern SHAPE =
      Pattern.compile("(?<![0-9A-Za-z])(\\d{6})[ -]?(\\d{5})(?![0-9A-Za-z])");
  private static final Pattern ELEVEN_DIGITS = Pattern.compile("(?<!\\d)\\d{6}[ .-]?\\d{5}(?!\\d)");
  private static final int DIGITS = 11;
  private static final int[] FIRST_WEIGHTS = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
  private static final int[] SECOND_WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

  private IdentityNumber() {}

  /** Whether the text holds a number whose date and check digits fit. */
  public static boolean isIn(String text) {
    return text.length() >= DIGITS
        && SHAPE
            .matcher(text)
            .results()
            .anyMatch(found -> isValid(found.group(1) + found.group(2)));
  }

  /** Whether the text holds eleven digits in a row, valid or not: never to be shown. */
  static boolean mayBeIn(String text) {
    return ELEVEN_DIGITS.matcher(text).find();
  }

  private static boolean isValid(String digits) {
    int day = Integer.parseInt(digits.substring(0, 2)) % 40;
    int month = Integer.parseInt(digits.substring(2, 4));
    boolean date = day >= 1 && day <= 31 && digits.charAt(0) < '8' && isMonth(month);
    // From 2032 the first check digit may leave a remainder of up to 3.
    return date
        && weigh(digits, FIRST_WEIGHTS) % 11 <= 3
        && weigh(digits, SECOND_WEIGHTS) % 11 == 0;
  }

  /** Plain, H-numbers (+40), and the two synthetic series (+65, +80). */
  private static boolean isMonth(int month) {
    return isCalendarMonth(month)
        || isCalendarMonth(month - 40)
        || isCalendarMonth(month - 65)
        || isCalendarMonth(month - 80);
  }

  private static boolean isCalendarMonth(int month) {
    return month >= 1 && month <= 12;
  }

  private static int weigh(String digits, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (digits.charAt(i) - '0');
    }
    return sum;
  }
}
