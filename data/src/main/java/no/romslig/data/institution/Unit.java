package no.romslig.data.institution;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.UUID;
import no.romslig.data.register.Entry;
import org.jspecify.annotations.Nullable;

/** A <i>plass eller bolig</i>: one room or dwelling. */
@Entity
public class Unit extends Entry {

  private UUID wardId;
  private String code;
  private int capacity;
  private @Nullable UUID calendarId;
  @Embedded private UnitFacts facts;

  protected Unit() {}

  public Unit(
      UUID id, UUID wardId, String code, int capacity, @Nullable UUID calendarId, UnitFacts facts) {
    super(id);
    this.wardId = wardId;
    this.code = code;
    this.capacity = capacity;
    this.calendarId = calendarId;
    this.facts = facts;
  }

  public UUID wardId() {
    return wardId;
  }

  public String code() {
    return code;
  }

  /** How many live in it at the most: 1 or 2. */
  public int capacity() {
    return capacity;
  }

  /** Whose closed days it follows, if any. */
  public @Nullable UUID calendarId() {
    return calendarId;
  }

  public UnitFacts facts() {
    return facts;
  }

  /**
   * Describes the unit anew. How many it holds does not change: a room that is rebuilt is another
   * unit.
   */
  public void describe(UnitFacts newFacts) {
    facts = newFacts;
  }

  /** Lets the unit follow a calendar of closed days. */
  public void follow(ClosureCalendar calendar) {
    calendarId = calendar.id();
  }

  /** Follows no calendar any more. */
  public void followNone() {
    calendarId = null;
  }
}
