package no.romslig.solver.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs commands in this process, as a shell would, with captured streams. */
public final class Shell {

  /** What a command left behind. */
  public record Result(int exitCode, String out, String err) {}

  private Shell() {}

  public static Result run(String... arguments) {
    return runWith("", arguments);
  }

  static Result runWith(String standardInput, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var console =
        new Console(
            new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
            stream(out),
            stream(err),
            false,
            new Interruption());
    int exitCode = Romslig.commandLine(console).execute(arguments);
    console.interruption().end(exitCode);
    console.out().flush();
    console.err().flush();
    return new Result(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }
}
