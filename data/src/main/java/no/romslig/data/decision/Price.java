package no.romslig.data.decision;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import no.romslig.data.register.Entry;
import org.jspecify.annotations.Nullable;

/** A question what it would cost others to decide an item otherwise than proposed. */
@Entity
public class Price extends Entry {

  private UUID runId;
  private String item;
  private UUID unitId;
  private LocalDate starts;
  private @Nullable LocalDate ends;
  private UUID baseRunId;
  private UUID choiceRunId;
  private String askedBy;

  protected Price() {}

  /**
   * @param baseRunId the registers as they are, from the proposal
   * @param choiceRunId the same with the choice made
   */
  public Price(
      UUID id,
      UUID runId,
      String item,
      GivenPlace place,
      UUID baseRunId,
      UUID choiceRunId,
      String askedBy) {
    super(id);
    this.runId = runId;
    this.item = item;
    this.unitId = place.unitId();
    this.starts = place.starts();
    this.ends = place.ends();
    this.baseRunId = baseRunId;
    this.choiceRunId = choiceRunId;
    this.askedBy = askedBy;
  }

  public UUID runId() {
    return runId;
  }

  public String item() {
    return item;
  }

  public GivenPlace place() {
    return new GivenPlace(unitId, starts, ends);
  }

  public UUID baseRunId() {
    return baseRunId;
  }

  public UUID choiceRunId() {
    return choiceRunId;
  }

  public String askedBy() {
    return askedBy;
  }
}
