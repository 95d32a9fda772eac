package no.romslig.data.complaint;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import no.romslig.data.register.Entry;
import org.jspecify.annotations.Nullable;

/** A step of a complaint and its day: added, never changed. */
@Entity
public class ComplaintStep extends Entry {

  private UUID complaintId;

  @Enumerated(EnumType.STRING)
  private ComplaintStepKind kind;

  private LocalDate happenedOn;
  @Embedded private @Nullable StepDetails details;
  private String actedBy;

  protected ComplaintStep() {}

  public ComplaintStep(
      UUID id,
      UUID complaintId,
      ComplaintStepKind kind,
      LocalDate happenedOn,
      StepDetails details,
      String actedBy) {
    super(id);
    this.complaintId = complaintId;
    this.kind = kind;
    this.happenedOn = happenedOn;
    this.details = details;
    this.actedBy = actedBy;
  }

  public UUID complaintId() {
    return complaintId;
  }

  public ComplaintStepKind kind() {
    return kind;
  }

  public LocalDate happenedOn() {
    return happenedOn;
  }

  public StepDetails details() {
    return Objects.requireNonNullElse(details, StepDetails.NONE);
  }

  public String actedBy() {
    return actedBy;
  }
}
