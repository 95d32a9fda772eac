package no.romslig.data.institution;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import no.romslig.data.register.Entry;
import org.jspecify.annotations.Nullable;

/** Nights {@code [starts, ends)} on which a unit takes nobody. */
@Entity
public class UnitClosure extends Entry {

  private UUID unitId;
  private LocalDate starts;
  private @Nullable LocalDate ends;
  private @Nullable String reason;
  private @Nullable UUID calendarId;

  protected UnitClosure() {}

  public UnitClosure(
      UUID id,
      UUID unitId,
      LocalDate starts,
      @Nullable LocalDate ends,
      @Nullable String reason,
      @Nullable UUID calendarId) {
    super(id);
    this.unitId = unitId;
    this.starts = starts;
    this.ends = ends;
    this.reason = reason;
    this.calendarId = calendarId;
  }

  public UUID unitId() {
    return unitId;
  }

  public LocalDate starts() {
    return starts;
  }

  public @Nullable LocalDate ends() {
    return ends;
  }

  public @Nullable String reason() {
    return reason;
  }

  /** What it was built from; missing where a person entered it. */
  public @Nullable UUID calendarId() {
    return calendarId;
  }

  /** Is closed on other nights, or for another reason. */
  public void describe(LocalDate first, @Nullable LocalDate end, @Nullable String why) {
    starts = first;
    ends = end;
    reason = why;
  }
}
