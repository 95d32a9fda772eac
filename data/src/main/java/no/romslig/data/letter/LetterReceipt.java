package no.romslig.data.letter;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.romslig.data.register.Entry;
import org.jspecify.annotations.Nullable;

/** That a letter was handed over, once: never changed. */
@Entity
public class LetterReceipt extends Entry {

  private UUID letterId;
  private String sha256;

  @Enumerated(EnumType.STRING)
  private LetterChannel channel;

  private @Nullable Instant deliveredAt;
  private LocalDate deliveredOn;
  private @Nullable String reference;
  private @Nullable String how;
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
    this(id, letter, channel, deliveredOn, sentBy);
    this.deliveredAt = deliveredAt;
    this.reference = reference;
  }

  private LetterReceipt(
      UUID id, LetterApproval letter, LetterChannel channel, LocalDate deliveredOn, String sentBy) {
    super(id);
    letterId = letter.letterId();
    sha256 = letter.seal().sha256();
    this.channel = channel;
    this.deliveredOn = deliveredOn;
    this.sentBy = sentBy;
  }

  /**
   * That the letter was handed over in person.
   *
   * @param on the day of it, from which deadlines run
   * @param how in a sentence
   * @param by an opaque id of the user who registers it
   */
  public static LetterReceipt handedOver(
      UUID id, LetterApproval letter, LocalDate on, String how, String by) {
    var receipt = new LetterReceipt(id, letter, LetterChannel.IN_PERSON, on, by);
    receipt.how = how;
    return receipt;
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

  /** Missing where it was handed over in person: only the day is known then. */
  public @Nullable Instant deliveredAt() {
    return deliveredAt;
  }

  public LocalDate deliveredOn() {
    return deliveredOn;
  }

  /** Missing where it was handed over in person. */
  public @Nullable String reference() {
    return reference;
  }

  /** How it was handed over in person; missing otherwise. */
  public @Nullable String how() {
    return how;
  }

  public String sentBy() {
    return sentBy;
  }
}
