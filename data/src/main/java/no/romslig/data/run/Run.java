package no.romslig.data.run;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A <i>kjøring</i>: one snapshot that is, or was, solved. Its documents are {@link RunDocument}s,
 * where it stands is {@link RunProgress}.
 */
@Entity
public class Run {

  @Id private UUID id;

  /** Missing until it is stored. */
  @Version private @Nullable Integer version;

  @Enumerated(EnumType.STRING)
  private RunState state;

  private Instant createdAt;
  private @Nullable Instant startedAt;
  private @Nullable Instant stopAskedAt;
  private @Nullable Instant endedAt;
  private int starts;

  private String municipalityNumber;
  private String municipalityName;
  private LocalDate asOf;
  private String snapshotHash;
  private String ruleSetId;
  private String ruleSetVersion;
  private long seed;
  private @Nullable Long stepsAsked;
  private @Nullable Integer secondsAsked;
  private @Nullable Long stepsDone;
  private String productVersion;
  private @Nullable UUID replayOf;
  private @Nullable Boolean identical;
  private @Nullable UUID previous;
  private @Nullable Integer maxChanges;

  @Enumerated(EnumType.STRING)
  private @Nullable RunFailure failure;

  protected Run() {}

  private Run(UUID id, RunOrder order, Instant now) {
    this.id = id;
    state = RunState.QUEUED;
    createdAt = now;
    municipalityNumber = order.municipalityNumber();
    municipalityName = order.municipalityName();
    asOf = order.asOf();
    snapshotHash = order.snapshotHash();
    ruleSetId = order.ruleSetId();
    ruleSetVersion = order.ruleSetVersion();
    seed = order.seed();
    stepsAsked = order.steps();
    secondsAsked = order.seconds();
    productVersion = order.productVersion();
    replayOf = order.replayOf();
    previous = order.previous();
    maxChanges = order.maxChanges();
  }

  /** A run that waits for its turn. */
  public static Run order(UUID id, RunOrder order, Instant now) {
    return new Run(id, order, now);
  }

  /**
   * Begins, or begins again after the program died under it.
   *
   * @throws IllegalStateException when it has ended
   */
  public void start(Instant now) {
    mustNotHaveEnded("start");
    state = RunState.RUNNING;
    startedAt = now;
    starts++;
  }

  /** Goes back to its place in the queue because the program stops; this start does not count. */
  public void putBack() {
    mustNotHaveEnded("go back");
    state = RunState.QUEUED;
    startedAt = null;
    starts = Math.max(0, starts - 1);
  }

  /** A person wants the best so far. Asking twice, or after the end, changes nothing. */
  public void askToStop(Instant now) {
    if (state.isEnd() || stopAskedAt != null) {
      return;
    }
    stopAskedAt = now;
    if (state == RunState.QUEUED) {
      state = RunState.STOPPED;
      endedAt = now;
    }
  }

  /**
   * Ends with a proposal.
   *
   * @param steps the search steps that it took; with the seed they make it replayable
   * @throws IllegalStateException when it is not running
   */
  public void finish(long steps, Instant now) {
    if (state != RunState.RUNNING) {
      throw new IllegalStateException("run " + id + " is " + state + " and cannot finish");
    }
    state = stopAskedAt == null ? RunState.DONE : RunState.STOPPED;
    stepsDone = steps;
    endedAt = now;
  }

  /** Says of a replay whether its proposal is the first one's, byte for byte save for times. */
  public void compare(boolean same) {
    if (replayOf == null) {
      throw new IllegalStateException("run " + id + " replays nothing");
    }
    identical = same;
  }

  /** Ends without a proposal. */
  public void fail(RunFailure why, Instant now) {
    mustNotHaveEnded("fail");
    state = RunState.FAILED;
    failure = why;
    endedAt = now;
  }

  private void mustNotHaveEnded(String verb) {
    if (state.isEnd()) {
      throw new IllegalStateException("run " + id + " is " + state + " and cannot " + verb);
    }
  }

  public UUID id() {
    return id;
  }

  public RunState state() {
    return state;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public @Nullable Instant startedAt() {
    return startedAt;
  }

  public @Nullable Instant stopAskedAt() {
    return stopAskedAt;
  }

  public @Nullable Instant endedAt() {
    return endedAt;
  }

  /** How often it has begun; more than 1 where the program died under it. */
  public int starts() {
    return starts;
  }

  public String municipalityNumber() {
    return municipalityNumber;
  }

  public String municipalityName() {
    return municipalityName;
  }

  public LocalDate asOf() {
    return asOf;
  }

  public String snapshotHash() {
    return snapshotHash;
  }

  public String ruleSetId() {
    return ruleSetId;
  }

  public String ruleSetVersion() {
    return ruleSetVersion;
  }

  public long seed() {
    return seed;
  }

  public @Nullable Long stepsAsked() {
    return stepsAsked;
  }

  public @Nullable Integer secondsAsked() {
    return secondsAsked;
  }

  public @Nullable Long stepsDone() {
    return stepsDone;
  }

  public String productVersion() {
    return productVersion;
  }

  public @Nullable UUID replayOf() {
    return replayOf;
  }

  public @Nullable Boolean identical() {
    return identical;
  }

  /** The run whose proposal this one's comes from. */
  public @Nullable UUID previous() {
    return previous;
  }

  /** How many assignments might change, beside those that must; missing = any number. */
  public @Nullable Integer maxChanges() {
    return maxChanges;
  }

  public @Nullable RunFailure failure() {
    return failure;
  }
}
