package no.romslig.data.institution;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.UUID;
import no.romslig.data.register.Entry;

/** An <i>institusjon</i>. {@code external} ones are bought outside the municipality (GEN-08). */
@Entity
public class Institution extends Entry {

  private String code;
  @Embedded private InstitutionFacts facts;

  protected Institution() {}

  public Institution(UUID id, String code, InstitutionFacts facts) {
    super(id);
    this.code = code;
    this.facts = facts;
  }

  public String code() {
    return code;
  }

  public InstitutionFacts facts() {
    return facts;
  }

  /** Describes the institution anew; its code stays. */
  public void describe(InstitutionFacts newFacts) {
    facts = newFacts;
  }
}
