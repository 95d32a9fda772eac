package no.romslig.data.person;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.UUID;
import no.romslig.data.register.Entry;

/** Who gets letters or is heard beside the person (FL-02, AV-06, KA-08). */
@Entity
public class Contact extends Entry {

  private UUID personId;
  @Embedded private ContactFacts facts;

  protected Contact() {}

  public Contact(UUID id, UUID personId, ContactFacts facts) {
    super(id);
    this.personId = personId;
    this.facts = facts;
  }

  public UUID personId() {
    return personId;
  }

  public ContactFacts facts() {
    return facts;
  }

  /** Registers what is known now; a mandate that is over has an end. */
  public void describe(ContactFacts newFacts) {
    facts = newFacts;
  }
}
