package no.romslig.data.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import no.romslig.data.register.Entry;
import org.jspecify.annotations.Nullable;

/** Something that happened to a decision: added, never changed. */
@Entity
public class DecisionEvent extends Entry {

  private UUID decisionId;

  @Enumerated(EnumType.STRING)
  private DecisionEventKind kind;

  /** Read by the database alone, which lets nobody approve of the own decision. */
  @SuppressWarnings("UnusedVariable")
  private String decidedBy;

  private String actedBy;
  private LocalDate happenedOn;
  private @Nullable String reason;

  protected DecisionEvent() {}

  public DecisionEvent(
      UUID id,
      Decision decision,
      DecisionEventKind kind,
      String actedBy,
      LocalDate happenedOn,
      @Nullable String reason) {
    super(id);
    decisionId = decision.id();
    decidedBy = decision.decidedBy();
    this.kind = kind;
    this.actedBy = actedBy;
    this.happenedOn = happenedOn;
    this.reason = reason;
  }

  public UUID decisionId() {
    return decisionId;
  }

  public DecisionEventKind kind() {
    return kind;
  }

  public String actedBy() {
    return actedBy;
  }

  public LocalDate happenedOn() {
    return happenedOn;
  }

  public @Nullable String reason() {
    return reason;
  }
}
