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

  @Enumerated(EnumType.STRING)
  private @Nullable CaseEnd cause;

  protected CaseStep() {}

  public CaseStep(
      UUID id, UUID caseId, CaseStatus status, LocalDate happenedOn, @Nullable String reason) {
    this(id, caseId, status, happenedOn, reason, null);
  }

  public CaseStep(
      UUID id,
      UUID caseId,
      CaseStatus status,
      LocalDate happenedOn,
      @Nullable String reason,
      @Nullable CaseEnd cause) {
    super(id);
    this.caseId = caseId;
    this.status = status;
    this.happenedOn = happenedOn;
    this.reason = reason;
    this.cause = cause;
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

  /** Why it ended; of an end only. */
  public @Nullable CaseEnd cause() {
    return cause;
  }
}
