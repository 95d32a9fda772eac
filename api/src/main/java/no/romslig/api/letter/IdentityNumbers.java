package no.romslig.api.letter;

import java.util.regex.Pattern;

/** Keeps national identity numbers out of what people write freely about letters. */
public final class IdentityNumbers {

  private static final Pattern ELEVEN_DIGITS = Pattern.compile("\\d{6}[ .-]?\\d{5}");

  private IdentityNumbers() {}

  /** Whether the text holds eleven digits in a row, as identity numbers do, valid or not. */
  public static boolean mayBeIn(String text) {
    return ELEVEN_DIGITS.matcher(text).find();
  }
}
