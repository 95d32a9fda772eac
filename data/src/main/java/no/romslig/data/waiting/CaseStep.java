package no.romslig.data.waiting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import no.romslig.data.register.Entry;
import org.jspecify.annotations.Nullable;

/** A step of a case and its day: added, never changed. */
@Entity
public class CaseStep extends Entry {

  private UUID caseId;

  @Enumerated(EnumType.STRING)
  private CaseStatus status;

  private LocalDate happenedOn;
  private @Nullable String reason;

  protected CaseStep() {}

  public CaseStep(
      UUID id, UUID caseId, CaseStatus status, LocalDate happenedOn, @Nullable String reason) {
    super(id);
    this.caseId = caseId;
    this.status = status;
    this.happenedOn = happenedOn;
    this.reason = reason;
  }

  public UUID caseId() {
    return caseId;
  }

  public CaseStatus status() {
    return status;
  }

  public LocalDate happenedOn() {
    return happenedOn;
  }

  public @Nullable String reason() {
    return reason;
  }
}
