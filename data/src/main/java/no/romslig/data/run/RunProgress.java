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
  private long settled;
  private long total;
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

  /** How many people the phase has settled, of {@link #total()}. */
  public long settled() {
    return settled;
  }

  /** 0 where the phase does not go through people one after the other. */
  public long total() {
    return total;
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
