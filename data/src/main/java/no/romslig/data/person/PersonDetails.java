package no.romslig.data.person;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import no.romslig.data.register.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What a letter needs to know of a person. Planning reads of it only whether the address is
 * protected.
 */
@Entity
public class PersonDetails extends Entry {

  private UUID personId;
  private String name;
  private @Nullable String address;
  private boolean addressProtected;

  @Enumerated(EnumType.STRING)
  private LetterLanguage letterLanguage;

  protected PersonDetails() {}

  public PersonDetails(
      UUID id,
      UUID personId,
      String name,
      @Nullable String address,
      boolean addressProtected,
      LetterLanguage letterLanguage) {
    super(id);
    this.personId = personId;
    this.name = name;
    this.address = address;
    this.addressProtected = addressProtected;
    this.letterLanguage = letterLanguage;
  }

  public UUID personId() {
    return personId;
  }

  public String name() {
    return name;
  }

  public @Nullable String address() {
    return address;
  }

  /** Hidden from all but the roles that may see it. */
  public boolean addressProtected() {
    return addressProtected;
  }

  public LetterLanguage letterLanguage() {
    return letterLanguage;
  }

  /** All of it. */
  public LetterNeeds needs() {
    return new LetterNeeds(name, address, addressProtected, letterLanguage);
  }

  /** Registers what holds now. */
  void describe(LetterNeeds now) {
    name = now.name();
    address = now.address();
    addressProtected = now.addressProtected();
    letterLanguage = now.letterLanguage();
  }
}
