package no.romslig.data.journal;

import jakarta.persistence.Entity;
import java.util.UUID;
import no.romslig.data.register.Entry;

/** What a journal calls something that it has told of. */
@Entity
public class JournalRecord extends Entry {

  private String resourceType;
  private String resourceId;
  private String system;
  private String value;

  protected JournalRecord() {}

  /**
   * @param resourceType as FHIR calls it, such as {@code ServiceRequest}
   * @param resourceId as FHIR calls here what it is
   */
  public JournalRecord(
      UUID id, String resourceType, String resourceId, String system, String value) {
    super(id);
    this.resourceType = resourceType;
    this.resourceId = resourceId;
    this.system = system;
    this.value = value;
  }

  public String resourceType() {
    return resourceType;
  }

  public String resourceId() {
    return resourceId;
  }

  public String system() {
    return system;
  }

  public String value() {
    return value;
  }

  /** Is about another one now, which has taken the place of the one before. */
  public void isNow(String other) {
    resourceId = other;
  }
}
