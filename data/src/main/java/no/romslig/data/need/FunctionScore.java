package no.romslig.data.need;

import jakarta.persistence.Entity;
import java.util.UUID;
import no.romslig.data.register.Entry;

/**
 * What an assessment says of one variable: 1 no problem to 5 full need; 9 is not relevant, so
 * missing.
 */
@Entity
public class FunctionScore extends Entry {

  private UUID assessmentId;
  private UUID listId;
  private UUID variableId;
  private int score;

  protected FunctionScore() {}

  public FunctionScore(UUID id, UUID assessmentId, UUID listId, UUID variableId, int score) {
    super(id);
    this.assessmentId = assessmentId;
    this.listId = listId;
    this.variableId = variableId;
    this.score = score;
  }

  public UUID assessmentId() {
    return assessmentId;
  }

  public UUID listId() {
    return listId;
  }

  public UUID variableId() {
    return variableId;
  }

  public int score() {
    return score;
  }
}
