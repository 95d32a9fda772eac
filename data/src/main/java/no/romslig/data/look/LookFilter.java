package no.romslig.data.look;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which looks are wanted; what is missing does not matter.
 *
 * @param persons ids and codes, of which any; empty = whoever
 * @param from the first moment
 * @param to the first moment that is too late
 */
public record LookFilter(
    List<String> persons,
    @Nullable String subject,
    @Nullable Instant from,
    @Nullable Instant to,
    boolean emergenciesOnly,
    boolean unreviewedOnly) {

  public static LookFilter ofPerson(List<String> persons) {
    return new LookFilter(persons, null, null, null, false, false);
  }
}
