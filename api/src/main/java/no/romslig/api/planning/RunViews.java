package no.romslig.api.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.romslig.data.run.Run;
import no.romslig.data.run.RunProgress;
import no.romslig.data.run.RunProgresses;
import no.romslig.data.run.RunState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes what is told of runs. */
@Component
class RunViews {

  static final String RUNS = "/api/v1/runs";

  private final RunProgresses progresses;

  RunViews(RunProgresses progresses) {
    this.progresses = progresses;
  }

  RunView of(Run run) {
    return view(run, progresses.findById(run.id()).orElse(null));
  }

  List<RunView> of(List<Run> runs) {
    var progressOf =
        progresses.findByRunIdIn(runs.stream().map(Run::id).toList()).stream()
            .collect(Collectors.toMap(RunProgress::runId, Function.identity()));
    return runs.stream().map(run -> view(run, progressOf.get(run.id()))).toList();
  }

  private static RunView view(Run run, @Nullable RunProgress progress) {
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
        progress == null ? null : view(progress),
        replay(run),
        run.failure(),
        commands(run),
        links(run));
  }

  private static RunView.ProgressView view(RunProgress progress) {
    return new RunView.ProgressView(
        progress.phase(),
        progress.steps(),
        progress.missing(),
        progress.bound(),
        progress.elapsedMillis());
  }

  private static RunView.@Nullable Replay replay(Run run) {
    var first = run.replayOf();
    return first == null ? null : new RunView.Replay(first, run.identical());
  }

  private static List<String> commands(Run run) {
    var commands = new ArrayList<String>();
    if (!run.state().isEnd() && run.stopAskedAt() == null) {
      commands.add("stop");
    }
    if (run.stepsDone() != null) {
      commands.add("replay");
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
    links.put("page", "/runs/" + run.id());
    return links;
  }

  static String self(UUID id) {
    return RUNS + "/" + id;
  }
}
