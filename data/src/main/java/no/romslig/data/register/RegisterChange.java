package no.romslig.data.register;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One version that a row has had, and who made it so. Written by the database alone. */
@Entity
@Immutable
public class RegisterChange {

  /** What was done to the row. */
  public enum Operation {
    INSERT,
    UPDATE,
    DELETE
  }

  @Id private long id;
  private String register;
  private UUID rowId;

  @Enumerated(EnumType.STRING)
  private Operation operation;

  @JdbcTypeCode(SqlTypes.JSON)
  private String content;

  private Instant madeAt;
  private String madeBy;
  private String command;

  protected RegisterChange() {}

  public long id() {
    return id;
  }

  /** The table. */
  public String register() {
    return register;
  }

  public UUID rowId() {
    return rowId;
  }

  public Operation operation() {
    return operation;
  }

  /** The row from then on as a JSON object; of a deleted one, as it was. */
  public String content() {
    return content;
  }

  public Instant madeAt() {
    return madeAt;
  }

  public String madeBy() {
    return madeBy;
  }

  public String command() {
    return command;
  }
}
