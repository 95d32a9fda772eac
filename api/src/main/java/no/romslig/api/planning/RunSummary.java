package no.romslig.api.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.romslig.data.run.RunFailure;
import no.romslig.data.run.RunState;
import org.jspecify.annotations.Nullable;

/**
 * A run as pages show it.
 *
 * @param href its page
 * @param limitMillis how long it may improve; missing where steps decide
 * @param elapsedMillis how long it has worked, as far as it has told
 */
public record RunSummary(
    UUID id,
    String href,
    RunState state,
    String municipality,
    LocalDate asOf,
    String ruleSet,
    Instant createdAt,
    @Nullable Long limitMillis,
    @Nullable Long elapsedMillis,
    RunView.@Nullable ProgressView progress,
    boolean stopAsked,
    boolean replay,
    @Nullable RunFailure failure) {

  static RunSummary of(RunView view) {
    var progress = view.progress();
    var seconds = view.secondsAsked();
    return new RunSummary(
        view.id(),
        "/runs/" + view.id(),
        view.state(),
        view.municipality().name(),
        view.asOf(),
        view.ruleSet().id() + " " + view.ruleSet().version(),
        view.createdAt(),
        seconds == null ? null : seconds * 1000L,
        progress == null ? null : progress.elapsedMillis(),
        progress,
        view.stopAskedAt() != null,
        view.replay() != null,
        view.failure());
  }
}
