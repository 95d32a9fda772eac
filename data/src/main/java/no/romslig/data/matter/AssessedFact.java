package no.romslig.data.matter;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import no.romslig.data.register.Entry;

/**
 * An assessed fact that the rule catalogue demands: added, never changed. The last one of a rule
 * counts.
 */
@Entity
public class AssessedFact extends Entry {

  private String rule;
  private boolean met;
  private LocalDate assessedOn;
  private String assessedBy;
  @Embedded private Matter matter;

  protected AssessedFact() {}

  public AssessedFact(
      UUID id, String rule, boolean met, LocalDate assessedOn, String assessedBy, Matter matter) {
    super(id);
    this.rule = rule;
    this.met = met;
    this.assessedOn = assessedOn;
    this.assessedBy = assessedBy;
    this.matter = matter;
  }

  public String rule() {
    return rule;
  }

  public boolean met() {
    return met;
  }

  public LocalDate assessedOn() {
    return assessedOn;
  }

  public String assessedBy() {
    return assessedBy;
  }

  public Matter matter() {
    return matter;
  }
}
