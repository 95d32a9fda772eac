package no.romslig.data.letter;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.romslig.data.register.Entry;

/** That a letter was handed over, once: never changed. */
@Entity
public class LetterReceipt extends Entry {

  private UUID letterId;
  private String sha256;

  @Enumerated(EnumType.STRING)
  private LetterChannel channel;

  private Instant deliveredAt;
  private LocalDate deliveredOn;
  private String reference;
  private String sentBy;

  protected LetterReceipt() {}

  /**
   * @param deliveredOn the day of it in Norway, from which deadlines run
   * @param reference what the other side calls it
   */
  public LetterReceipt(
      UUID id,
      LetterApproval letter,
      LetterChannel channel,
      Instant deliveredAt,
      LocalDate deliveredOn,
      String reference,
      String sentBy) {
    super(id);
    letterId = letter.letterId();
    sha256 = letter.seal().sha256();
    this.channel = channel;
    this.deliveredAt = deliveredAt;
    this.deliveredOn = deliveredOn;
    this.reference = reference;
    this.sentBy = sentBy;
  }

  public UUID letterId() {
    return letterId;
  }

  public String sha256() {
    return sha256;
  }

  public LetterChannel channel() {
    return channel;
  }

  public Instant deliveredAt() {
    return deliveredAt;
  }

  public LocalDate deliveredOn() {
    return deliveredOn;
  }

  public String reference() {
    return reference;
  }

  public String sentBy() {
    return sentBy;
  }
}
