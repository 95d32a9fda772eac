package no.romslig.data.waiting;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.UUID;
import no.romslig.data.register.Entry;

/** The need of a case, as scored or as a professional sees it: added, never changed. */
@Entity
public class NeedRating extends Entry {

  private UUID caseId;
  @Embedded private RatingFacts facts;

  protected NeedRating() {}

  public NeedRating(UUID id, UUID caseId, RatingFacts facts) {
    super(id);
    this.caseId = caseId;
    this.facts = facts;
  }

  public UUID caseId() {
    return caseId;
  }

  public RatingFacts facts() {
    return facts;
  }
}
