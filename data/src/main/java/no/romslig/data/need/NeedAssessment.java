package no.romslig.data.need;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import no.romslig.data.register.Entry;

/** A <i>kartlegging</i> (GEN-12): added, never changed. */
@Entity
public class NeedAssessment extends Entry {

  private UUID personId;
  private UUID listId;
  private LocalDate assessedOn;
  private String assessedBy;

  protected NeedAssessment() {}

  public NeedAssessment(
      UUID id, UUID personId, UUID listId, LocalDate assessedOn, String assessedBy) {
    super(id);
    this.personId = personId;
    this.listId = listId;
    this.assessedOn = assessedOn;
    this.assessedBy = assessedBy;
  }

  public UUID personId() {
    return personId;
  }

  public UUID listId() {
    return listId;
  }

  public LocalDate assessedOn() {
    return assessedOn;
  }

  public String assessedBy() {
    return assessedBy;
  }
}
