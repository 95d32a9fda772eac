package no.romslig.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The application as a process of its own, as a municipality starts it: to be killed and started.
 */
public final class ApplicationProcess implements AutoCloseable {

  private static final Pattern READY = Pattern.compile("Romslig is ready: (http://[^/]+)/");
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Process process;
  private final Path log;

  private ApplicationProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /** Starts it on a home folder and waits until it says that it is ready. */
  public static ApplicationProcess start(Path home, String... settings) {
    return launch(home, settings).ready();
  }

  private static ApplicationProcess launch(Path home, String... settings) {
    try {
      var log = Files.createTempFile(home.getParent(), "application", ".log");
      var command = new ArrayList<String>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of("-cp", System.getProperty("java.class.path")));
      command.add("no.romslig.api.RomsligApplication");
      command.addAll(
          List.of(
              "--server.port=0",
              "--romslig.home=" + home,
              "--romslig.binaries=" + Path.of("target", "postgresql").toAbsolutePath()));
      command.addAll(List.of(settings));
      var process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      return new ApplicationProcess(process, log);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Starts it with a command and waits until it has ended well; answers what it printed. */
  public static String runOnce(Path home, String command) {
    var application = launch(home, command);
    application.waitForEnd();
    if (application.process.exitValue() != 0) {
      throw new AssertionError("It ended with a fault:\n" + application.log());
    }
    return application.log();
  }

  private ApplicationProcess ready() {
    var last = System.nanoTime() + PATIENCE.toNanos();
    while (!READY.matcher(log()).find()) {
      if (!process.isAlive() || System.nanoTime() > last) {
        kill();
        throw new AssertionError("The application did not start:\n" + log());
      }
      sleep();
    }
    return this;
  }

  public Http http() {
    return new Http(
        READY
            .matcher(log())
            .results()
            .map(MatchResult::group)
            .map(line -> line.replaceFirst(".*(http://[^/]+)/", "$1"))
            .findFirst()
            .orElseThrow());
  }

  public String log() {
    try {
      return Files.readString(log);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** As {@code kill -9}: it hears nothing of it. */
  public void kill() {
    process.destroyForcibly();
    waitForEnd();
  }

  /** As Ctrl-C or a service manager stops it. */
  public int stop() {
    process.destroy();
    waitForEnd();
    return process.exitValue();
  }

  private void waitForEnd() {
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new AssertionError("The application did not end:\n" + log());
      }
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  @Override
  public void close() {
    if (process.isAlive()) {
      var code = stop();
      if (code != 143 && code != 0) {
        throw new AssertionError("The application ended with " + code + ":\n" + log());
      }
    }
  }
}
