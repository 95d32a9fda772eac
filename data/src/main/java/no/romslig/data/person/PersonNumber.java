package no.romslig.data.person;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import no.romslig.data.register.Entry;

/** A number by which patient journals know a person. Nothing but their interface reads it. */
@Entity
public class PersonNumber extends Entry {

  private UUID personId;

  @Enumerated(EnumType.STRING)
  private NumberKind kind;

  private String number;

  protected PersonNumber() {}

  /**
   * @param number eleven digits
   */
  public PersonNumber(UUID id, UUID personId, NumberKind kind, String number) {
    super(id);
    this.personId = personId;
    this.kind = kind;
    this.number = number;
  }

  public UUID personId() {
    return personId;
  }

  public NumberKind kind() {
    return kind;
  }

  public String number() {
    return number;
  }
}
