package no.romslig.data.register;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of a register. The database adds which municipality it belongs to, and keeps its history.
 */
@MappedSuperclass
public abstract class Entry {

  @Id private UUID id;

  /** Missing until it is stored. */
  @Version private @Nullable Integer version;

  protected Entry() {}

  protected Entry(UUID id) {
    this.id = id;
  }

  public UUID id() {
    return id;
  }

  /** Counts its changes, from 0; whoever changes it says which version was seen. */
  public int version() {
    return version == null ? 0 : version;
  }
}
