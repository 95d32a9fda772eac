package no.romslig.data.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import no.romslig.data.register.Entry;

/** What a code of a journal's own list means here. */
@Entity
public class LocalCode extends Entry {

  private String system;
  private String code;

  @Enumerated(EnumType.STRING)
  private LocalCodeKind kind;

  private String meaning;

  protected LocalCode() {}

  /**
   * @param system the address of the journal's list
   * @param meaning a code of the list that the kind names
   */
  public LocalCode(UUID id, String system, String code, LocalCodeKind kind, String meaning) {
    super(id);
    this.system = system;
    this.code = code;
    this.kind = kind;
    this.meaning = meaning;
  }

  public String system() {
    return system;
  }

  public String code() {
    return code;
  }

  public LocalCodeKind kind() {
    return kind;
  }

  public String meaning() {
    return meaning;
  }

  /** Means this from now on. */
  public void means(LocalCodeKind newKind, String newMeaning) {
    kind = newKind;
    meaning = newMeaning;
  }
}
