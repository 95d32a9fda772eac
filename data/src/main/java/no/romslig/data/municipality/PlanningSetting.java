package no.romslig.data.municipality;

import jakarta.persistence.Entity;
import java.time.LocalTime;
import java.util.UUID;
import no.romslig.data.register.Entry;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** By which rules and how far ahead a municipality plans: added, never changed. */
@Entity
public class PlanningSetting extends Entry {

  private String ruleSet;

  @JdbcTypeCode(SqlTypes.JSON)
  private String overrides;

  private int horizonDays;
  private @Nullable LocalTime dailyRunAt;

  protected PlanningSetting() {}

  /**
   * @param ruleSet the id of a shipped rule set
   * @param overrides where the municipality departs from it, as a JSON object
   */
  public PlanningSetting(UUID id, String ruleSet, String overrides, int horizonDays) {
    super(id);
    this.ruleSet = ruleSet;
    this.overrides = overrides;
    this.horizonDays = horizonDays;
  }

  /** The same from now on, with a run each day from this time; missing = none. */
  public PlanningSetting withDailyRun(UUID id, @Nullable LocalTime time) {
    var next = new PlanningSetting(id, ruleSet, overrides, horizonDays);
    next.dailyRunAt = time;
    return next;
  }

  public String ruleSet() {
    return ruleSet;
  }

  /** A JSON object. */
  public String overrides() {
    return overrides;
  }

  /** For how many days respite and short stays are planned. */
  public int horizonDays() {
    return horizonDays;
  }

  /** From what time of the day the daily run is ordered; missing = never. */
  public @Nullable LocalTime dailyRunAt() {
    return dailyRunAt;
  }
}
