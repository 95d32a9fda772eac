package no.romslig.data.person;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import no.romslig.data.register.Entry;
import org.jspecify.annotations.Nullable;

/** Someone, as far as allocation needs to know: no name, no address, no national number. */
@Entity
public class Person extends Entry {

  private String code;
  @Embedded private PersonFacts facts;
  private @Nullable LocalDate diedOn;

  protected Person() {}

  public Person(UUID id, String code, PersonFacts facts) {
    super(id);
    this.code = code;
    this.facts = facts;
  }

  public String code() {
    return code;
  }

  public PersonFacts facts() {
    return facts;
  }

  /** Registers what is known of the person now. */
  public void describe(PersonFacts newFacts) {
    facts = newFacts;
  }

  /** Missing while the person lives, or nobody has told. */
  public @Nullable LocalDate diedOn() {
    return diedOn;
  }

  /**
   * Registers the day of death.
   *
   * @param day missing = it was told by mistake
   */
  public void die(@Nullable LocalDate day) {
    diedOn = day;
  }
}
