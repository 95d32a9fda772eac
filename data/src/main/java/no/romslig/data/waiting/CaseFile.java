package no.romslig.data.waiting;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import no.romslig.data.register.Entry;
import org.jspecify.annotations.Nullable;

/** A <i>sak</i>: one application for a lasting place and what becomes of it. */
@Entity
public class CaseFile extends Entry {

  private String code;
  private UUID applicationId;
  private UUID personId;
  private LocalDate waitingSince;
  private @Nullable LocalDate closedOn;
  @Embedded private CaseFacts facts;

  protected CaseFile() {}

  public CaseFile(
      UUID id,
      String code,
      UUID applicationId,
      UUID personId,
      LocalDate waitingSince,
      @Nullable LocalDate closedOn,
      CaseFacts facts) {
    super(id);
    this.code = code;
    this.applicationId = applicationId;
    this.personId = personId;
    this.waitingSince = waitingSince;
    this.closedOn = closedOn;
    this.facts = facts;
  }

  public String code() {
    return code;
  }

  public UUID applicationId() {
    return applicationId;
  }

  public UUID personId() {
    return personId;
  }

  /** From when the wait counts between two of equal need; never changed. */
  public LocalDate waitingSince() {
    return waitingSince;
  }

  public @Nullable LocalDate closedOn() {
    return closedOn;
  }

  public CaseFacts facts() {
    return facts;
  }

  /** Registers what holds of the case now. */
  public void describe(CaseFacts newFacts) {
    facts = newFacts;
  }

  /** Ends the case: it asks for nothing from this day. */
  public void close(LocalDate day) {
    closedOn = day;
  }

  /** Asks again: its refusal is looked at anew. */
  public void reopen() {
    closedOn = null;
  }
}
