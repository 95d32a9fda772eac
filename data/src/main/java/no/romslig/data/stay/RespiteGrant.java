package no.romslig.data.stay;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.UUID;
import no.romslig.data.register.Entry;

/** <i>Vedtak om avlastning</i>: a rotation of stays that relieves a caregiver. */
@Entity
public class RespiteGrant extends Entry {

  private String code;
  private UUID personId;
  @Embedded private GrantFacts facts;

  protected RespiteGrant() {}

  public RespiteGrant(UUID id, String code, UUID personId, GrantFacts facts) {
    super(id);
    this.code = code;
    this.personId = personId;
    this.facts = facts;
  }

  public String code() {
    return code;
  }

  public UUID personId() {
    return personId;
  }

  public GrantFacts facts() {
    return facts;
  }

  /** Registers what is granted now; cycles are counted from the same start. */
  public void describe(GrantFacts newFacts) {
    facts = newFacts;
  }
}
