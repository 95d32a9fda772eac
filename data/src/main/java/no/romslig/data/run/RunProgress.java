package no.romslig.data.run;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * Where a run stands while it works, and where it stood when it ended.
 *
 * <p>Kept apart from {@link Run}: it changes every second and nobody waits for it.
 */
@Entity
public class RunProgress {

  @Id private UUID runId;

  private String phase;
  private long steps;
  private long missing;
  private long bound;
  private long elapsedMillis;
  private Instant toldAt;

  protected RunProgress() {}

  public UUID runId() {
    return runId;
  }

  public String phase() {
    return phase;
  }

  public long steps() {
    return steps;
  }

  /** Weighted missing nights of the best stays so far. */
  public long missing() {
    return missing;
  }

  /** The least that they could be. */
  public long bound() {
    return bound;
  }

  public long elapsedMillis() {
    return elapsedMillis;
  }

  public Instant toldAt() {
    return toldAt;
  }
}
