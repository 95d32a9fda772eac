package no.romslig.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/**
 * The path of a request as it may be repeated. Nobody should write national numbers in an address;
 * where someone does, they go no further.
 */
public final class SafePath {

  private static final Pattern NUMBER =
      Pattern.compile("(?<![0-9a-zA-Z])\\d{6}(?:%20|[ .+-])?\\d{5}(?![0-9a-zA-Z])");

  private SafePath() {}

  /** The path that was asked for, also while its failure is told of. */
  public static String of(HttpServletRequest request) {
    return safe(ApiPaths.path(request));
  }

  /** The same with stars in place of what looks like a national number. */
  public static String safe(String text) {
    return NUMBER.matcher(text).replaceAll("***********");
  }
}
