package no.romslig.data.register;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.stereotype.Component;

/** Makes the ids of rows: UUIDs of version 7, each after the one before it. */
@Component
public class EntryIds {

  public UUID next() {
    return UuidVersion7Strategy.INSTANCE.generateUuid(null);
  }
}
