package no.romslig.api.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A PostgreSQL that outlived the application, as its pid file tells: after {@code kill -9} the
 * server runs on and holds its data, so the next start has to find it and use it.
 *
 * @param port where it listens
 */
record Postmaster(long pid, int port) {

  private static final int PID_LINE = 0;
  private static final int PORT_LINE = 3;

  /** The server that runs on this data folder, if one does. */
  static Optional<Postmaster> runningOn(Path data) throws IOException {
    var pidFile = data.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    return parse(Files.readAllLines(pidFile)).filter(Postmaster::isAlive);
  }

  private static Optional<Postmaster> parse(List<String> lines) {
    if (lines.size() <= PORT_LINE) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Postmaster(
              Long.parseLong(lines.get(PID_LINE).strip()),
              Integer.parseInt(lines.get(PORT_LINE).strip())));
    } catch (NumberFormatException notWrittenToTheEnd) {
      return Optional.empty();
    }
  }

  /** Pids are used again after a restart of the machine, so the program's name must fit too. */
  private boolean isAlive() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .map(process -> process.info().command().orElse("postgres"))
        .filter(command -> command.contains("postgres"))
        .isPresent();
  }
}
