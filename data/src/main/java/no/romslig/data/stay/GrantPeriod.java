package no.romslig.data.stay;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import no.romslig.data.register.Entry;
import org.jspecify.annotations.Nullable;

/** A period that belongs to a grant. */
@Entity
public class GrantPeriod extends Entry {

  private UUID grantId;

  @Enumerated(EnumType.STRING)
  private GrantPeriodKind kind;

  private LocalDate starts;
  private @Nullable LocalDate ends;

  protected GrantPeriod() {}

  public GrantPeriod(
      UUID id, UUID grantId, GrantPeriodKind kind, LocalDate starts, @Nullable LocalDate ends) {
    super(id);
    this.grantId = grantId;
    this.kind = kind;
    this.starts = starts;
    this.ends = ends;
  }

  public UUID grantId() {
    return grantId;
  }

  public GrantPeriodKind kind() {
    return kind;
  }

  public LocalDate starts() {
    return starts;
  }

  public @Nullable LocalDate ends() {
    return ends;
  }
}
