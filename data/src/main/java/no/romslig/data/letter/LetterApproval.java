package no.romslig.data.letter;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import no.romslig.data.register.Entry;

/** That a letter was approved, and what its document is: never changed. */
@Entity
public class LetterApproval extends Entry {

  private UUID letterId;

  /** Read by the database alone, which holds who may approve. */
  @SuppressWarnings("UnusedVariable")
  private String writtenBy;

  /** Read by the database alone, likewise. */
  @SuppressWarnings("UnusedVariable")
  private boolean secondPerson;

  private String approvedBy;
  private LocalDate approvedOn;
  @Embedded private LetterSeal seal;

  protected LetterApproval() {}

  public LetterApproval(
      UUID id, LetterFile letter, String approvedBy, LocalDate approvedOn, LetterSeal seal) {
    super(id);
    letterId = letter.id();
    writtenBy = letter.writtenBy();
    secondPerson = letter.needsSecondPerson();
    this.approvedBy = approvedBy;
    this.approvedOn = approvedOn;
    this.seal = seal;
  }

  public UUID letterId() {
    return letterId;
  }

  public String approvedBy() {
    return approvedBy;
  }

  public LocalDate approvedOn() {
    return approvedOn;
  }

  public LetterSeal seal() {
    return seal;
  }
}
