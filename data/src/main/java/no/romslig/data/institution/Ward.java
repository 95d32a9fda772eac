package no.romslig.data.institution;

import jakarta.persistence.Entity;
import java.util.UUID;
import no.romslig.data.register.Entry;

/** An <i>avdeling</i> of an institution. */
@Entity
public class Ward extends Entry {

  private UUID institutionId;
  private String code;
  private String name;

  protected Ward() {}

  public Ward(UUID id, UUID institutionId, String code, String name) {
    super(id);
    this.institutionId = institutionId;
    this.code = code;
    this.name = name;
  }

  public UUID institutionId() {
    return institutionId;
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  /** Is called otherwise from now on; its code stays. */
  public void rename(String newName) {
    name = newName;
  }
}
