package no.romslig.api.entry;

import java.util.UUID;
import no.romslig.data.register.Entry;

/** An entry as it is shown, with the version that a change is held against. */
public record Shown<V>(UUID id, int version, V view) {

  public static <V> Shown<V> of(Entry entry, V view) {
    return new Shown<>(entry.id(), entry.version(), view);
  }
}
