package no.romslig.data.person;

import jakarta.persistence.Entity;
import java.util.UUID;
import no.romslig.data.register.Entry;
import org.jspecify.annotations.Nullable;

/** What another system calls a person or a unit; never a key here. */
@Entity
public class ExternalReference extends Entry {

  private @Nullable UUID personId;
  private @Nullable UUID unitId;
  private String system;
  private String value;

  protected ExternalReference() {}

  public ExternalReference(
      UUID id, @Nullable UUID personId, @Nullable UUID unitId, String system, String value) {
    super(id);
    this.personId = personId;
    this.unitId = unitId;
    this.system = system;
    this.value = value;
  }

  public @Nullable UUID personId() {
    return personId;
  }

  public @Nullable UUID unitId() {
    return unitId;
  }

  public String system() {
    return system;
  }

  public String value() {
    return value;
  }
}
