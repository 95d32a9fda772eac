package no.romslig.data.register;

import java.time.Instant;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.stereotype.Component;

/** Makes the ids of rows: UUIDs of version 7, each after the one before it. */
@Component
public class EntryIds {

  private static final int MILLIS_AT = 16;

  public UUID next() {
    return UuidVersion7Strategy.INSTANCE.generateUuid(null);
  }

  /** When the id was made, to the millisecond (RFC 9562, 5.7). */
  public static Instant madeAt(UUID id) {
    return Instant.ofEpochMilli(id.getMostSignificantBits() >>> MILLIS_AT);
  }
}
