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

  @Enumerated(EnumType.STRING)
  private @Nullable TakingBackGround ground;

  protected DecisionEvent() {}

  public DecisionEvent(
      UUID id,
      Decision decision,
      DecisionEventKind kind,
      String actedBy,
      LocalDate happenedOn,
      @Nullable String reason) {
    this(id, decision, kind, actedBy, happenedOn, reason, null);
  }

  /**
   * @param ground of taking back what someone was told of
   */
  public DecisionEvent(
      UUID id,
      Decision decision,
      DecisionEventKind kind,
      String actedBy,
      LocalDate happenedOn,
      @Nullable String reason,
      @Nullable TakingBackGround ground) {
    super(id);
    decisionId = decision.id();
    decidedBy = decision.decidedBy();
    this.kind = kind;
    this.actedBy = actedBy;
    this.happenedOn = happenedOn;
    this.reason = reason;
    this.ground = ground;
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

  public @Nullable TakingBackGround ground() {
    return ground;
  }

  /** Whether it repeals what someone was told, which they are told in turn (fvl. §§ 27, 35). */
  public boolean isRepeal() {
    return ground != null && ground != TakingBackGround.CASE_ENDED;
  }
}
