package no.romslig.api.fhir.server;

import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.instance.model.api.IIdType;

/** Ids of resources, which are those of the registers. */
public final class Ids {

  private static final int LENGTH = 36;

  private Ids() {}

  /** The register's id; empty where it can be none. */
  public static Optional<UUID> uuid(IIdType id) {
    return uuid(id.getIdPart());
  }

  /** As {@link #uuid(IIdType)}, of its text. */
  public static Optional<UUID> uuid(String text) {
    try {
      return text.length() == LENGTH ? Optional.of(UUID.fromString(text)) : Optional.empty();
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }
}
