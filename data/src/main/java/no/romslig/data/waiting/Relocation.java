package no.romslig.data.waiting;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import no.romslig.data.register.Entry;
import org.jspecify.annotations.Nullable;

/** <i>Flytting</i>: a resident who may or must move (FL-01 to FL-05). */
@Entity
public class Relocation extends Entry {

  private UUID personId;
  private LocalDate since;
  private @Nullable LocalDate closedOn;
  @Embedded private RelocationFacts facts;
  @Embedded private @Nullable MoveHearing hearing;

  protected Relocation() {}

  public Relocation(
      UUID id,
      UUID personId,
      LocalDate since,
      @Nullable LocalDate closedOn,
      RelocationFacts facts) {
    super(id);
    this.personId = personId;
    this.since = since;
    this.closedOn = closedOn;
    this.facts = facts;
  }

  public UUID personId() {
    return personId;
  }

  public LocalDate since() {
    return since;
  }

  public @Nullable LocalDate closedOn() {
    return closedOn;
  }

  public RelocationFacts facts() {
    return facts;
  }

  /** When and whom; missing before it, and of one that a document tells of. */
  public @Nullable MoveHearing hearing() {
    return hearing;
  }

  /** Registers what holds of it now; what was heard stays. */
  public void describe(RelocationFacts newFacts) {
    facts = newFacts;
  }

  /** Registers what holds of it now, with the hearing; missing = there was none of this move. */
  public void describe(RelocationFacts newFacts, @Nullable MoveHearing newHearing) {
    facts = newFacts;
    hearing = newHearing;
  }

  /** Carried out, or no longer asked for. */
  public void close(LocalDate day) {
    closedOn = day;
  }
}
