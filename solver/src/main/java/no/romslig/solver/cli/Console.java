package no.romslig.solver.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a command reads and writes, always in UTF-8.
 *
 * @param isTerminal whether somebody watches {@code err}, so that a line may be drawn over
 * @param interruption tells when the user wants the best so far
 */
record Console(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean isTerminal,
    Interruption interruption) {

  private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

  static Console ofProcess() {
    return new Console(
        new FileInputStream(FileDescriptor.in),
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        isErrorTerminal(),
        new Interruption());
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    var buffered = new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16);
    return new PrintStream(buffered, false, StandardCharsets.UTF_8);
  }

  /** Java itself only tells of standard input and output. */
  private static boolean isErrorTerminal() {
    try {
      String target = Files.readSymbolicLink(STANDARD_ERROR).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.ofNullable(System.console()).filter(each -> each.isTerminal()).isPresent();
    }
  }

  void say(String line) {
    err.println(line);
    err.flush();
  }
}
