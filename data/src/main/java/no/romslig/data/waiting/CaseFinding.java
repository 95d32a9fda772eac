package no.romslig.data.waiting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import no.romslig.data.register.Entry;

/** What was found about a case: added, never changed. The last one of a kind counts. */
@Entity
public class CaseFinding extends Entry {

  private UUID caseId;

  @Enumerated(EnumType.STRING)
  private FindingKind kind;

  private boolean holds;
  private LocalDate foundOn;
  private String foundBy;

  protected CaseFinding() {}

  public CaseFinding(
      UUID id, UUID caseId, FindingKind kind, boolean holds, LocalDate foundOn, String foundBy) {
    super(id);
    this.caseId = caseId;
    this.kind = kind;
    this.holds = holds;
    this.foundOn = foundOn;
    this.foundBy = foundBy;
  }

  public UUID caseId() {
    return caseId;
  }

  public FindingKind kind() {
    return kind;
  }

  public boolean holds() {
    return holds;
  }

  public LocalDate foundOn() {
    return foundOn;
  }

  public String foundBy() {
    return foundBy;
  }
}
