package no.romslig.solver.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import no.romslig.solver.check.SnapshotReading;
import no.romslig.solver.json.ProposalWriter;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.run.Previous;
import no.romslig.solver.run.Progress;
import no.romslig.solver.run.ProposalRejectedException;
import no.romslig.solver.run.SolveSettings;
import no.romslig.solver.run.Solver;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "solve",
    header = "Makes a proposal from a snapshot.",
    description = {
      "%nLasting places are settled first, in order of need; then stays are planned for as long as"
          + " you allow. The same snapshot, seed and steps give the same proposal, whatever the"
          + " threads.",
      "%nCtrl-C ends the search early and gives the best proposal so far, with exit code 0. Who"
          + " gets a place is always settled first; days and wishes are then left as they are, and"
          + " the proposal says so (BEST_FOUND). While the snapshot is still being read there is"
          + " nothing to give, and Ctrl-C ends at once.%n"
    },
    footer = {
      "%nExamples:",
      "  romslig solve fjordvik.json --out proposal.json",
      "  romslig solve storby.json --out proposal.json --seconds 60",
      "  romslig solve fjordvik.json --out proposal.json --steps 5000 --seed 3",
      "  romslig solve today.json --previous proposal.json --out next.json --max-changes 10",
      "  romslig sample fjordvik | romslig solve - --out - | gzip > proposal.json.gz"
    })
final class SolveCommand implements Callable<Integer> {

  private static final int DEFAULT_SECONDS = 10;

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "SNAPSHOT", description = "The file to read; - is standard input.")
  private Path snapshot = Path.of(Input.STANDARD);

  @Option(
      names = "--out",
      paramLabel = "PROPOSAL",
      required = true,
      description = "The file to write, whole or not at all; - is standard output.")
  private Path out = Path.of(Input.STANDARD);

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description =
          "How long to look for better stays, at the most (default: "
              + DEFAULT_SECONDS
              + "). The search ends earlier when it has found nothing better for long.")
  private @Nullable Integer seconds;

  @Option(
      names = "--steps",
      paramLabel = "N",
      description = "How many steps to look for better stays, instead of a time: replayable.")
  private @Nullable Long steps;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "" + SolveSettings.DEFAULT_SEED,
      description = "Of everything random in the search (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads to use; never changes the result (default: all cores).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--previous",
      paramLabel = "PROPOSAL",
      description =
          "The last proposal: what need not change stays as it was. Ends by itself, so --seconds"
              + " and --steps have no use.")
  private @Nullable Path previous;

  @Option(
      names = "--max-changes",
      paramLabel = "N",
      description =
          "How many assignments may be other than in the last proposal. What the order of need"
              + " demands, or cannot be kept, is changed all the same.")
  private @Nullable Integer maxChanges;

  SolveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    refuseNonsense();
    Output output = Output.to(out, console);
    Duration limit = Duration.ofSeconds(seconds == null ? DEFAULT_SECONDS : seconds);
    var progress = new ProgressLine(console, steps, limit);
    Proposal proposal = solve(progress, limit);
    output.write(
        stream -> {
          new ProposalWriter().write(proposal, stream);
          stream.write('\n');
        });
    ProposalSummary.lines(proposal).forEach(console::say);
    return ExitCode.DONE;
  }

  private void refuseNonsense() {
    if (seconds != null && steps != null) {
      throw usage("--seconds and --steps exclude each other. Give one of them.");
    }
    if ((seconds != null && seconds < 1) || threads < 1) {
      throw usage("--seconds and --threads are 1 or more.");
    }
    if (steps != null && steps < 0) {
      throw usage("--steps is 0 or more.");
    }
    if (previous != null && (seconds != null || steps != null)) {
      throw usage("With --previous the run ends by itself. Leave out --seconds and --steps.");
    }
    if (previous == null && maxChanges != null) {
      throw usage("--max-changes needs --previous, the proposal that changes are counted from.");
    }
    if (maxChanges != null && maxChanges < 0) {
      throw usage("--max-changes is 0 or more.");
    }
    if (previous != null) {
      DocumentInput.onlyOneStandard(snapshot, previous);
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private Proposal solve(ProgressLine progress, Duration limit) {
    var settings =
        new SolveSettings(
            seed, steps, limit, threads, console.interruption()::isAsked, progress, null);
    try {
      progress.onProgress(Progress.begun(Progress.Phase.CHECKING));
      SnapshotReading.Read read = DocumentInput.snapshot(snapshot, console);
      console.interruption().listen(progress::stopping);
      if (previous != null) {
        var last = Previous.of(DocumentInput.proposal(previous, console), maxChanges);
        return new Solver()
            .solveAgain(read.snapshot(), read.ruleSet(), read.snapshotHash(), last, settings);
      }
      return new Solver().solve(read.snapshot(), read.ruleSet(), read.snapshotHash(), settings);
    } catch (ProposalRejectedException e) {
      throw CommandFailed.rejected(CertificateText.lines(e.certificate()));
    } finally {
      progress.clear();
    }
  }
}
