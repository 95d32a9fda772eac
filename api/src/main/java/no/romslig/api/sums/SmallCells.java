package no.romslig.api.sums;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which sums of a list are left out, so that no small one can be worked out from the others and
 * their total. Zero is told: it is about nobody.
 */
public final class SmallCells {

  /** Fewer could tell of a person. */
  public static final int SMALLEST = 5;

  /**
   * Those left out come to at least this together, or their sum would tell each of them. A total
   * that is smaller is left out with all its parts.
   */
  private static final int LEAST_HIDDEN = 2 * SMALLEST;

  private SmallCells() {}

  /** The keys whose sums are left out. */
  public static <K> Set<K> hidden(Map<K, Integer> sums) {
    int total = sums.values().stream().mapToInt(Integer::intValue).sum();
    var hidden = new HashSet<K>();
    sums.forEach(
        (key, sum) -> {
          if (sum > 0 && (sum < SMALLEST || total < LEAST_HIDDEN)) {
            hidden.add(key);
          }
        });
    if (!hidden.isEmpty()) {
      sums.entrySet().stream()
          .filter(it -> it.getValue() >= SMALLEST)
          .sorted(Map.Entry.comparingByValue())
          .map(Map.Entry::getKey)
          .takeWhile(it -> hidden.size() < 2 || sum(hidden, sums) < LEAST_HIDDEN)
          .forEach(hidden::add);
    }
    return hidden;
  }

  private static <K> int sum(Set<K> keys, Map<K, Integer> sums) {
    return keys.stream().mapToInt(it -> sums.getOrDefault(it, 0)).sum();
  }

  /** A total, unless it is small. */
  public static @Nullable Integer told(int total) {
    return total > 0 && total < LEAST_HIDDEN ? null : total;
  }
}
