package no.romslig.solver.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names of keys that a document has and the catalogue has not. */
final class KeyNames {

  private static final String PLAIN = "[A-Za-z][A-Za-z_-]{0,39}";
  private static final int MOST_CHANGES = 4;

  private KeyNames() {}

  /** The path with each part hidden that could be anything but a key: no key has a digit. */
  static String masked(String path) {
    return Arrays.stream(path.split("\\.", -1))
        .map(part -> part.matches(PLAIN) ? part : "***")
        .collect(Collectors.joining("."));
  }

  /** The known key that the fewest changed letters lead to, if few do. */
  static @Nullable String nearest(String path, RuleKeys keys) {
    String nearest = null;
    int fewest = MOST_CHANGES + 1;
    for (RuleKey key : keys.all()) {
      int changes = changes(path.toLowerCase(Locale.ROOT), key.key().toLowerCase(Locale.ROOT));
      if (changes < fewest) {
        fewest = changes;
        nearest = key.key();
      }
    }
    return nearest;
  }

  private static int changes(String from, String to) {
    int[] previous = new int[to.length() + 1];
    Arrays.setAll(previous, i -> i);
    for (int i = 1; i <= from.length(); i++) {
      int[] current = new int[to.length() + 1];
      current[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[to.length()];
  }
}
