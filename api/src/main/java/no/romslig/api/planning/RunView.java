package no.romslig.api.planning;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.romslig.data.run.RunFailure;
import no.romslig.data.run.RunState;
import org.jspecify.annotations.Nullable;

/**
 * A run as it is told over HTTP.
 *
 * @param starts how often it has begun; more than 1 where the program died under it
 * @param stepsDone the search steps that its proposal took; with the seed they make it replayable
 * @param previous the earlier proposal that its own comes from
 * @param commands what may be asked of it now, such as {@code stop}; to replan is to name it as the
 *     {@code previous} of another run
 * @param links addresses, by what they lead to
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RunView(
    UUID id,
    RunState state,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant stopAskedAt,
    @Nullable Instant endedAt,
    int starts,
    Municipality municipality,
    LocalDate asOf,
    String snapshotHash,
    RuleSet ruleSet,
    long seed,
    @Nullable Long stepsAsked,
    @Nullable Integer secondsAsked,
    @Nullable Long stepsDone,
    String productVersion,
    @Nullable ProgressView progress,
    @Nullable Replay replay,
    @Nullable Previous previous,
    @Nullable RunFailure failure,
    List<String> commands,
    Map<String, String> links) {

  record Municipality(String number, String name) {}

  record RuleSet(String id, String version) {}

  /**
   * @param run the run whose proposal it is
   * @param maxChanges how many assignments might change, beside those that must; missing = any
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Previous(UUID run, @Nullable Integer maxChanges) {}

  /**
   * @param of the run that is solved again
   * @param identical whether the proposal is the first one's, byte for byte save for elapsed times;
   *     missing until it is known
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Replay(UUID of, @Nullable Boolean identical) {}

  /**
   * Where it stands.
   *
   * @param settled how many people the phase has settled, of {@code total}; missing where the phase
   *     does not go through people one after the other
   * @param steps search steps so far
   * @param missing weighted missing nights of the best stays so far; missing before any are planned
   * @param bound the least that they could be; missing before any are planned
   * @param elapsedMillis since the run began; goes on while it works
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ProgressView(
      String phase,
      @Nullable Long settled,
      @Nullable Long total,
      long steps,
      @Nullable Long missing,
      @Nullable Long bound,
      long elapsedMillis) {}
}
