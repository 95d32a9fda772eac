package no.romslig.data.waiting;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import no.romslig.data.register.Entry;
import org.jspecify.annotations.Nullable;

/** <i>Samboergaranti</i>: two who both wish to live together (SB-01 to SB-05). */
@Entity
public class Couple extends Entry {

  private String code;
  private UUID firstId;
  private UUID secondId;
  private @Nullable LocalDate endedOn;
  @Embedded private CoupleFacts facts;

  protected Couple() {}

  public Couple(
      UUID id,
      String code,
      UUID firstId,
      UUID secondId,
      @Nullable LocalDate endedOn,
      CoupleFacts facts) {
    super(id);
    this.code = code;
    this.firstId = firstId;
    this.secondId = secondId;
    this.endedOn = endedOn;
    this.facts = facts;
  }

  public String code() {
    return code;
  }

  public UUID firstId() {
    return firstId;
  }

  public UUID secondId() {
    return secondId;
  }

  public @Nullable LocalDate endedOn() {
    return endedOn;
  }

  public CoupleFacts facts() {
    return facts;
  }

  /** They are no couple any more, or one has died. */
  public void end(LocalDate day) {
    endedOn = day;
  }

  /** Registers what they ask for now. */
  public void describe(CoupleFacts newFacts) {
    facts = newFacts;
  }
}
