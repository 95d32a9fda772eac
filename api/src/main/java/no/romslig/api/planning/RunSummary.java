package no.romslig.api.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
 * @param previousHref the page of the proposal that its own comes from, if any
 * @param commands what may be asked of it now
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
    @Nullable String previousHref,
    List<String> commands,
    @Nullable RunFailure failure) {

  static RunSummary of(RunView view) {
    var progress = view.progress();
    var seconds = view.secondsAsked();
    var previous = view.previous();
    return new RunSummary(
        view.id(),
        page(view.id()),
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
        previous == null ? null : page(previous.run()),
        view.commands(),
        view.failure());
  }

  private static String page(UUID run) {
    return "/runs/" + run;
  }
}
