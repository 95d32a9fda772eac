package no.romslig.data.waiting;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.UUID;
import no.romslig.data.register.Entry;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The need of a case, as scored or as a professional sees it: added, never changed. */
@Entity
public class NeedRating extends Entry {

  private UUID caseId;
  @Embedded private RatingFacts facts;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable String calculation;

  protected NeedRating() {}

  public NeedRating(UUID id, UUID caseId, RatingFacts facts) {
    this(id, caseId, facts, null);
  }

  /**
   * @param calculation of a score: how it came about, as a JSON object
   */
  public NeedRating(UUID id, UUID caseId, RatingFacts facts, @Nullable String calculation) {
    super(id);
    this.caseId = caseId;
    this.facts = facts;
    this.calculation = calculation;
  }

  public UUID caseId() {
    return caseId;
  }

  public RatingFacts facts() {
    return facts;
  }

  /** How a score came about, as a JSON object; missing where the registers only know the result. */
  public @Nullable String calculation() {
    return calculation;
  }
}
