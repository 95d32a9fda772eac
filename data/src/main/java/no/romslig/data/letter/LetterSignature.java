package no.romslig.data.letter;

import jakarta.persistence.Entity;
import java.util.UUID;
import no.romslig.data.register.Entry;

/**
 * The name and title with which someone signs letters: added, never changed. The last one counts.
 */
@Entity
public class LetterSignature extends Entry {

  private String subject;
  private String name;
  private String title;

  protected LetterSignature() {}

  public LetterSignature(UUID id, String subject, String name, String title) {
    super(id);
    this.subject = subject;
    this.name = name;
    this.title = title;
  }

  /** An opaque id of the user. */
  public String subject() {
    return subject;
  }

  public String name() {
    return name;
  }

  public String title() {
    return title;
  }
}
