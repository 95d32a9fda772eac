package no.romslig.data.matter;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.UUID;
import no.romslig.data.register.Entry;

/** An institution that is preferred: a wish, not a veto (LT-10). The order is that of the rows. */
@Entity
public class PreferredInstitution extends Entry {

  private UUID institutionId;
  @Embedded private Matter matter;

  protected PreferredInstitution() {}

  public PreferredInstitution(UUID id, UUID institutionId, Matter matter) {
    super(id);
    this.institutionId = institutionId;
    this.matter = matter;
  }

  public UUID institutionId() {
    return institutionId;
  }

  public Matter matter() {
    return matter;
  }
}
