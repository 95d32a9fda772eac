package no.romslig.data.matter;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import no.romslig.data.register.Entry;
import org.jspecify.annotations.Nullable;

/** A named person's exception from one hard rule. What is given stays; it may be ended. */
@Entity
public class Waiver extends Entry {

  private String rule;
  private String reason;
  private String givenBy;
  private LocalDate givenOn;
  private @Nullable LocalDate endedOn;
  private @Nullable UUID relocationId;
  private @Nullable UUID coupleId;
  @Embedded private @Nullable Matter matter;

  protected Waiver() {}

  public Waiver(
      UUID id,
      String rule,
      String reason,
      String givenBy,
      LocalDate givenOn,
      @Nullable LocalDate endedOn,
      @Nullable UUID relocationId,
      @Nullable UUID coupleId,
      @Nullable Matter matter) {
    super(id);
    this.rule = rule;
    this.reason = reason;
    this.givenBy = givenBy;
    this.givenOn = givenOn;
    this.endedOn = endedOn;
    this.relocationId = relocationId;
    this.coupleId = coupleId;
    this.matter = matter;
  }

  public String rule() {
    return rule;
  }

  public String reason() {
    return reason;
  }

  public String givenBy() {
    return givenBy;
  }

  public LocalDate givenOn() {
    return givenOn;
  }

  public @Nullable LocalDate endedOn() {
    return endedOn;
  }

  public @Nullable UUID relocationId() {
    return relocationId;
  }

  public @Nullable UUID coupleId() {
    return coupleId;
  }

  public @Nullable Matter matter() {
    return matter;
  }

  /** It lifts nothing any more. */
  public void end(LocalDate day) {
    endedOn = day;
  }
}
