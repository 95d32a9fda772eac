package no.romslig.data.decision;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import no.romslig.data.register.Entry;

/** A <i>tilbud</i>: a decided place, offered to the applicant. */
@Entity
public class Offer extends Entry {

  private UUID decisionId;
  private UUID decisionItemId;
  private UUID caseId;
  private UUID unitId;
  private LocalDate sentOn;
  private LocalDate answerBy;
  private String sentBy;

  protected Offer() {}

  public Offer(
      UUID id,
      DecisionItem item,
      UUID caseId,
      UUID unitId,
      LocalDate sentOn,
      LocalDate answerBy,
      String sentBy) {
    super(id);
    decisionId = item.decisionId();
    decisionItemId = item.id();
    this.caseId = caseId;
    this.unitId = unitId;
    this.sentOn = sentOn;
    this.answerBy = answerBy;
    this.sentBy = sentBy;
  }

  public UUID decisionId() {
    return decisionId;
  }

  public UUID decisionItemId() {
    return decisionItemId;
  }

  public UUID caseId() {
    return caseId;
  }

  public UUID unitId() {
    return unitId;
  }

  public LocalDate sentOn() {
    return sentOn;
  }

  /** The last day to answer. */
  public LocalDate answerBy() {
    return answerBy;
  }

  public String sentBy() {
    return sentBy;
  }
}
