package no.romslig.data.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import no.romslig.data.register.Entry;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That a run started from the registers: why, and what was held out. Has the run's id. */
@Entity
public class RegisterRun extends Entry {

  @Enumerated(EnumType.STRING)
  private RegisterRunKind kind;

  private LocalDate asOf;
  private String orderedBy;

  @JdbcTypeCode(SqlTypes.JSON)
  private String heldOut;

  @JdbcTypeCode(SqlTypes.JSON)
  private String changes;

  protected RegisterRun() {}

  /**
   * @param heldOut JSON array of what is in no snapshot because something is missing
   * @param changes JSON array of what was imagined; empty where nothing was
   */
  public RegisterRun(
      UUID runId,
      RegisterRunKind kind,
      LocalDate asOf,
      String orderedBy,
      String heldOut,
      String changes) {
    super(runId);
    this.kind = kind;
    this.asOf = asOf;
    this.orderedBy = orderedBy;
    this.heldOut = heldOut;
    this.changes = changes;
  }

  public RegisterRunKind kind() {
    return kind;
  }

  public LocalDate asOf() {
    return asOf;
  }

  public String orderedBy() {
    return orderedBy;
  }

  public String heldOut() {
    return heldOut;
  }

  public String changes() {
    return changes;
  }
}
