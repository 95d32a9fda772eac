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
  private String phase = "";
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
    boolean isNews = !phase.equals(progress.phase());
    if (!isNews && progress.elapsed().minus(shown).compareTo(pause) < 0) {
      return;
    }
    phase = progress.phase();
    shown = progress.elapsed();
    if (console.isTerminal()) {
      draw(bar(progress) + " " + words(progress));
    } else {
      console.say(words(progress));
    }
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
    double done =
        steps == null
            ? (double) progress.elapsed().toMillis() / Math.max(1, limit.toMillis())
            : (double) progress.steps() / Math.max(1, steps);
    int filled = Math.clamp(Math.round(done * BAR), 0, BAR);
    return "[" + "#".repeat(filled) + ".".repeat(BAR - filled) + "]";
  }

  private static String words(Progress progress) {
    String time = progress.elapsed().toSeconds() + " s";
    return switch (progress.phase()) {
      case "ranking" -> time + "  placing in order of need";
      case "stays" ->
          "%s  planning stays: %d weighted nights missing, at least %d"
              .formatted(time, progress.missing(), progress.bound());
      case "audit" -> time + "  auditing";
      case "reasons" -> time + "  writing the reasons";
      case "done" -> time + "  done";
      default -> time + "  " + progress.phase();
    };
  }
}
