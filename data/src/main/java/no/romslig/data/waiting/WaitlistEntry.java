package no.romslig.data.waiting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import no.romslig.data.register.Entry;
import org.jspecify.annotations.Nullable;

/** A time on the <i>venteliste</i> (VL-01). */
@Entity
public class WaitlistEntry extends Entry {

  private UUID caseId;
  private LocalDate starts;
  private @Nullable LocalDate ends;

  @Enumerated(EnumType.STRING)
  private @Nullable WaitlistEnd endReason;

  protected WaitlistEntry() {}

  public WaitlistEntry(
      UUID id,
      UUID caseId,
      LocalDate starts,
      @Nullable LocalDate ends,
      @Nullable WaitlistEnd endReason) {
    super(id);
    this.caseId = caseId;
    this.starts = starts;
    this.ends = ends;
    this.endReason = endReason;
  }

  public UUID caseId() {
    return caseId;
  }

  public LocalDate starts() {
    return starts;
  }

  public @Nullable LocalDate ends() {
    return ends;
  }

  public @Nullable WaitlistEnd endReason() {
    return endReason;
  }

  /** Takes the case off the list. */
  public void end(LocalDate day, WaitlistEnd why) {
    ends = day;
    endReason = why;
  }

  /** It was taken off and put on again on one day, so that it never left. */
  public void goOn() {
    ends = null;
    endReason = null;
  }
}
