package no.romslig.data.letter;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import no.romslig.data.register.Entry;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A letter to one recipient. What it says stays as it was drafted, save the caseworker's own words,
 * which change as long as it is a draft.
 */
@Entity
public class LetterFile extends Entry {

  private UUID batchId;
  @Embedded private LetterLabel label;
  @Embedded private LetterBasis basis;
  private boolean secondPerson;

  @JdbcTypeCode(SqlTypes.JSON)
  private String content;

  private @Nullable String ownWords;
  private String writtenBy;
  private LocalDate writtenOn;

  protected LetterFile() {}

  /**
   * @param batchId shared by those that are drafted together
   * @param secondPerson whether someone else than the writer must approve
   * @param content the facts as JSON
   */
  public LetterFile(
      UUID id,
      UUID batchId,
      LetterLabel label,
      LetterBasis basis,
      boolean secondPerson,
      String content,
      @Nullable String ownWords,
      String writtenBy,
      LocalDate writtenOn) {
    super(id);
    this.batchId = batchId;
    this.label = label;
    this.basis = basis;
    this.secondPerson = secondPerson;
    this.content = content;
    this.ownWords = ownWords;
    this.writtenBy = writtenBy;
    this.writtenOn = writtenOn;
  }

  public UUID batchId() {
    return batchId;
  }

  public LetterLabel label() {
    return label;
  }

  public LetterBasis basis() {
    return basis;
  }

  public boolean needsSecondPerson() {
    return secondPerson;
  }

  public String content() {
    return content;
  }

  public @Nullable String ownWords() {
    return ownWords;
  }

  /** An opaque id of the user. */
  public String writtenBy() {
    return writtenBy;
  }

  public LocalDate writtenOn() {
    return writtenOn;
  }

  /** Says something else in the caseworker's own words, or nothing. */
  public void reword(@Nullable String words) {
    ownWords = words;
  }
}
