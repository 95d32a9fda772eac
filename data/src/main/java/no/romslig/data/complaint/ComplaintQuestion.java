package no.romslig.data.complaint;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import no.romslig.data.register.Entry;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A question about the facts of a decision that is complained of. */
@Entity
public class ComplaintQuestion extends Entry {

  private UUID complaintId;

  @Enumerated(EnumType.STRING)
  private QuestionKind kind;

  private UUID runId;
  private String caseCode;

  @JdbcTypeCode(SqlTypes.JSON)
  private String changes;

  private String askedBy;

  protected ComplaintQuestion() {}

  /**
   * @param runId in whose town it is asked
   * @param changes the facts that are imagined, as a JSON array
   */
  public ComplaintQuestion(
      UUID id,
      UUID complaintId,
      QuestionKind kind,
      UUID runId,
      String caseCode,
      String changes,
      String askedBy) {
    super(id);
    this.complaintId = complaintId;
    this.kind = kind;
    this.runId = runId;
    this.caseCode = caseCode;
    this.changes = changes;
    this.askedBy = askedBy;
  }

  public UUID complaintId() {
    return complaintId;
  }

  public QuestionKind kind() {
    return kind;
  }

  public UUID runId() {
    return runId;
  }

  public String caseCode() {
    return caseCode;
  }

  public String changes() {
    return changes;
  }

  public String askedBy() {
    return askedBy;
  }
}
