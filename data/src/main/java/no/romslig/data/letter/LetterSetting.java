package no.romslig.data.letter;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.UUID;
import no.romslig.data.register.Entry;

/** The sender of letters from some moment on: added, never changed. The last one counts. */
@Entity
public class LetterSetting extends Entry {

  @Embedded private LetterSender sender;

  protected LetterSetting() {}

  public LetterSetting(UUID id, LetterSender sender) {
    super(id);
    this.sender = sender;
  }

  public LetterSender sender() {
    return sender;
  }
}
