package no.romslig.data.letter;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import no.romslig.data.register.Entry;

/** That a letter is not to be used, before it was handed over: never changed. */
@Entity
public class LetterDiscard extends Entry {

  private UUID letterId;
  private String discardedBy;
  private LocalDate discardedOn;
  private String reason;

  protected LetterDiscard() {}

  public LetterDiscard(
      UUID id, UUID letterId, String discardedBy, LocalDate discardedOn, String reason) {
    super(id);
    this.letterId = letterId;
    this.discardedBy = discardedBy;
    this.discardedOn = discardedOn;
    this.reason = reason;
  }

  public UUID letterId() {
    return letterId;
  }

  public String discardedBy() {
    return discardedBy;
  }

  public LocalDate discardedOn() {
    return discardedOn;
  }

  public String reason() {
    return reason;
  }
}
