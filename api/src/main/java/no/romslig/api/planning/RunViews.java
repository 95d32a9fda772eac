package no.romslig.api.planning;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.romslig.api.access.Role;
import no.romslig.api.access.SignedIn;
import no.romslig.data.run.Run;
import no.romslig.data.run.RunProgress;
import no.romslig.data.run.RunState;
import no.romslig.solver.run.Progress.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes what is told of runs. */
@Component
class RunViews {

  static final String RUNS = "/api/v1/runs";

  private final RunBook book;
  private final Clock clock;

  RunViews(RunBook book, Clock clock) {
    this.book = book;
    this.clock = clock;
  }

  RunView of(SignedIn asks, Run run) {
    return of(asks, List.of(run)).getFirst();
  }

  List<RunView> of(SignedIn asks, List<Run> runs) {
    var progressOf =
        book.progress(asks.acting("READ_RUN"), runs.stream().map(Run::id).toList()).stream()
            .collect(Collectors.toMap(RunProgress::runId, Function.identity()));
    return runs.stream().map(run -> view(asks, run, progressOf.get(run.id()))).toList();
  }

  private RunView view(SignedIn asks, Run run, @Nullable RunProgress progress) {
    return new RunView(
        run.id(),
        run.state(),
        run.createdAt(),
        run.startedAt(),
        run.stopAskedAt(),
        run.endedAt(),
        run.starts(),
        new RunView.Municipality(run.municipalityNumber(), run.municipalityName()),
        run.asOf(),
        run.snapshotHash(),
        new RunView.RuleSet(run.ruleSetId(), run.ruleSetVersion()),
        run.seed(),
        run.stepsAsked(),
        run.secondsAsked(),
        run.stepsDone(),
        run.productVersion(),
        progress == null ? null : view(progress, sinceTold(run, progress)),
        replay(run),
        previous(run),
        run.failure(),
        commands(asks, run),
        links(run));
  }

  /** The solver tells at its steps, and some take long; the time goes on meanwhile. */
  private Duration sinceTold(Run run, RunProgress progress) {
    return run.state() == RunState.RUNNING
        ? Duration.between(progress.toldAt(), clock.instant())
        : Duration.ZERO;
  }

  private static RunView.ProgressView view(RunProgress progress, Duration sinceTold) {
    var countsPeople = progress.total() > 0;
    var knowsStays = Phase.valueOf(progress.phase().toUpperCase(Locale.ROOT)).knowsStays();
    return new RunView.ProgressView(
        progress.phase(),
        countsPeople ? progress.settled() : null,
        countsPeople ? progress.total() : null,
        progress.steps(),
        knowsStays ? progress.missing() : null,
        knowsStays ? progress.bound() : null,
        progress.elapsedMillis() + sinceTold.toMillis());
  }

  private static RunView.@Nullable Replay replay(Run run) {
    var first = run.replayOf();
    return first == null ? null : new RunView.Replay(first, run.identical());
  }

  private static RunView.@Nullable Previous previous(Run run) {
    var last = run.previous();
    return last == null ? null : new RunView.Previous(last, run.maxChanges());
  }

  /** What may be asked of the run now, by whoever asks. */
  private static List<String> commands(SignedIn asks, Run run) {
    var commands = new ArrayList<String>();
    var orders = asks.isAny(Role.CASEWORKER, Role.EPJ);
    if (orders && !run.state().isEnd() && run.stopAskedAt() == null) {
      commands.add("stop");
    }
    if (run.stepsDone() != null && asks.isAny(Role.CASEWORKER, Role.APPROVER)) {
      commands.add("replay");
    }
    if (run.stepsDone() != null && orders) {
      commands.add("replan");
    }
    return commands;
  }

  private static Map<String, String> links(Run run) {
    var self = self(run.id());
    var links = new LinkedHashMap<String, String>();
    links.put("self", self);
    links.put("snapshot", self + "/snapshot");
    links.put("ruleSet", self + "/rule-set");
    if (run.state() == RunState.RUNNING || run.stepsDone() != null) {
      links.put("proposal", self + "/proposal");
    }
    if (run.previous() != null) {
      links.put("previous", self(run.previous()));
    }
    links.put("page", "/runs/" + run.id());
    return links;
  }

  static String self(UUID id) {
    return RUNS + "/" + id;
  }
}
