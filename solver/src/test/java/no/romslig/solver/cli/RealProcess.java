package no.romslig.solver.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A main class in a process of its own, with the class path of the tests. */
final class RealProcess implements AutoCloseable {

  /** Generous: build machines are busy. */
  private static final long PATIENCE_SECONDS = 240;

  private final Process process;
  private final Path out;
  private final Path err;

  private RealProcess(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  static RealProcess start(Path folder, Class<?> main, String... arguments) throws IOException {
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    Collections.addAll(command, arguments);
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    return new RealProcess(process, out, err);
  }

  static RealProcess romslig(Path folder, String... arguments) throws IOException {
    return start(folder, Romslig.class, arguments);
  }

  String out() {
    return read(out);
  }

  String err() {
    return read(err);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until standard error or output shows the text. */
  void awaitText(String text) throws InterruptedException {
    for (int tenths = 0; tenths < PATIENCE_SECONDS * 10; tenths++) {
      if (out().contains(text) || err().contains(text)) {
        return;
      }
      if (!process.isAlive()) {
        break;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new AssertionError("Never showed \"" + text + "\" but: " + err());
  }

  /** Sends a signal such as INT; gives the test up where the process was born to ignore it. */
  void signal(String name, int number) throws IOException, InterruptedException {
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    Assumptions.assumeTrue(Files.isReadable(status), "signals are looked up in /proc");
    String ignored =
        Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .findFirst()
            .orElseThrow()
            .substring("SigIgn:".length())
            .strip();
    boolean isIgnored = (Long.parseUnsignedLong(ignored, 16) >> (number - 1) & 1) == 1;
    Assumptions.assumeFalse(isIgnored, "this machine lets its children ignore SIG" + name);
    new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
  }

  int exitCode() throws InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("Still runs after " + PATIENCE_SECONDS + " s: " + err());
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
