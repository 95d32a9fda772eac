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

  /** Registers what holds of it now, a hearing for one. */
  public void describe(RelocationFacts newFacts) {
    facts = newFacts;
  }

  /** Carried out, or no longer asked for. */
  public void close(LocalDate day) {
    closedOn = day;
  }
}
