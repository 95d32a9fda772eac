package no.romslig.data.complaint;

import jakarta.persistence.Entity;
import java.util.UUID;
import no.romslig.data.register.Entry;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The answer to a {@link ComplaintQuestion}: worked out once, and about nobody else. */
@Entity
public class ComplaintAnswer extends Entry {

  private UUID questionId;

  @JdbcTypeCode(SqlTypes.JSON)
  private String content;

  private String sha256;

  protected ComplaintAnswer() {}

  /**
   * @param content as JSON
   * @param sha256 of it, in lower-case hexadecimal
   */
  public ComplaintAnswer(UUID id, UUID questionId, String content, String sha256) {
    super(id);
    this.questionId = questionId;
    this.content = content;
    this.sha256 = sha256;
  }

  public UUID questionId() {
    return questionId;
  }

  public String content() {
    return content;
  }

  public String sha256() {
    return sha256;
  }
}
