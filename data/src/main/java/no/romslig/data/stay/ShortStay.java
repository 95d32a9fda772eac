package no.romslig.data.stay;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import no.romslig.data.register.Entry;
import org.jspecify.annotations.Nullable;

/** A <i>tidsbegrenset opphold</i> that is asked for. */
@Entity
public class ShortStay extends Entry {

  private String code;
  private @Nullable UUID personId;
  private @Nullable LocalDate closedOn;
  @Embedded private ShortStayFacts facts;

  protected ShortStay() {}

  public ShortStay(
      UUID id,
      String code,
      @Nullable UUID personId,
      @Nullable LocalDate closedOn,
      ShortStayFacts facts) {
    super(id);
    this.code = code;
    this.personId = personId;
    this.closedOn = closedOn;
    this.facts = facts;
  }

  public String code() {
    return code;
  }

  public @Nullable UUID personId() {
    return personId;
  }

  public @Nullable LocalDate closedOn() {
    return closedOn;
  }

  public ShortStayFacts facts() {
    return facts;
  }

  /** Over, or no longer asked for. */
  public void close(LocalDate day) {
    closedOn = day;
  }

  /** Registers what is asked for now, and whose it is once that is known. */
  public void describe(@Nullable UUID whose, ShortStayFacts newFacts) {
    personId = whose;
    facts = newFacts;
  }
}
