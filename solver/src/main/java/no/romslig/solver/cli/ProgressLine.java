package no.romslig.solver.cli;

import java.time.Duration;
import no.romslig.solver.run.Progress;
import no.romslig.solver.run.ProgressListener;
import no.romslig.solver.run.SolveSettings;
import org.jspecify.annotations.Nullable;

/**
 * Shows on standard error how a run gets on: one line drawn over and over where somebody watches a
 * terminal, elsewhere a new line for each phase and every few seconds.
 */
final class ProgressLine implements ProgressListener {

  private static final int BAR = 24;
  private static final Duration REDRAWN = Duration.ofMillis(100);
  private static final Duration REPEATED = Duration.ofSeconds(5);

  private final Console console;
  private final @Nullable Long steps;
  private final Duration limit;
  private Progress.@Nullable Phase phase;
  private Duration phaseBegan = Duration.ZERO;
  private Duration shown = Duration.ZERO;
  private int width;

  /**
   * @param steps and
   * @param limit as in {@link SolveSettings}
   */
  ProgressLine(Console console, @Nullable Long steps, Duration limit) {
    this.console = console;
    this.steps = steps;
    this.limit = limit;
  }

  @Override
  public synchronized void onProgress(Progress progress) {
    Duration pause = console.isTerminal() ? REDRAWN : REPEATED;
    boolean isNews = phase != progress.phase();
    if (!isNews && progress.elapsed().minus(shown).compareTo(pause) < 0) {
      return;
    }
    if (isNews) {
      phase = progress.phase();
      phaseBegan = progress.elapsed();
    }
    shown = progress.elapsed();
    if (console.isTerminal()) {
      draw(bar(progress) + " " + words(progress));
    } else {
      console.say(words(progress));
    }
  }

  /** Tells whoever asks for the best so far what that takes. */
  synchronized void stopping() {
    clear();
    console.say(
        phase != null && phase.knowsStays()
            ? "Stopping: the best proposal so far is audited and written."
            : "Stopping: the proposal is written once it is settled who gets a place.");
  }

  /** Leaves the terminal's line empty for what comes next. */
  synchronized void clear() {
    if (width > 0) {
      draw("");
      console.err().print('\r');
      console.err().flush();
    }
  }

  private void draw(String line) {
    console.err().print('\r' + line + " ".repeat(Math.max(0, width - line.length())));
    console.err().flush();
    width = line.length();
  }

  private String bar(Progress progress) {
    int filled = Math.clamp(Math.round(done(progress) * BAR), 0, BAR);
    return "[" + "#".repeat(filled) + ".".repeat(BAR - filled) + "]";
  }

  /** How much of the phase is done, where that can be known. */
  private double done(Progress progress) {
    if (progress.phase() != Progress.Phase.STAYS) {
      return progress.phase().knowsStays()
          ? 1
          : (double) progress.settled() / Math.max(1, progress.total());
    }
    return steps == null
        ? (double) progress.elapsed().minus(phaseBegan).toMillis() / Math.max(1, limit.toMillis())
        : (double) progress.steps() / Math.max(1, steps);
  }

  private static String words(Progress progress) {
    String time = progress.elapsed().toSeconds() + " s";
    String settled =
        progress.total() == 0
            ? ""
            : ": %d of %d settled".formatted(progress.settled(), progress.total());
    return switch (progress.phase()) {
      case CHECKING -> time + "  reading the snapshot";
      case MODEL -> time + "  finding who could live where";
      case RANKING -> time + "  placing in order of need" + settled;
      case DATES -> time + "  looking for earlier days" + settled;
      case WISHES -> time + "  meeting wishes";
      case DRAFT -> time + "  making a first plan of stays";
      case STAYS ->
          "%s  planning stays: %d weighted nights missing, at least %d"
              .formatted(time, progress.missing(), progress.bound());
      case AUDIT -> time + "  auditing";
      case REASONS -> time + "  writing the reasons";
      case DONE -> time + "  done";
    };
  }
}
