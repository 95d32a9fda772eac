package no.romslig.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which operations the interface has, and which of them were done for some test: kept beside the
 * reports, for {@link EveryOperationTest} to read once all other tests are over.
 */
final class Operations {

  private static final Path FOLDER = Path.of("target", "operations");
  private static final Set<String> KNOWN = ConcurrentHashMap.newKeySet();

  /** What is known of an operation. */
  enum What {
    DESCRIBED,
    DONE;

    private Path file() {
      return FOLDER.resolve(name() + ".txt");
    }
  }

  private Operations() {}

  /** Forgets what earlier tests have done. */
  static void begin() {
    try {
      Files.createDirectories(FOLDER);
      for (var what : What.values()) {
        Files.deleteIfExists(what.file());
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static void add(What what, String method, String path) {
    var operation = method + " " + path;
    if (KNOWN.add(what + operation)) {
      write(what, operation);
    }
  }

  private static synchronized void write(What what, String operation) {
    try {
      Files.writeString(
          what.file(), operation + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static Set<String> read(What what) throws IOException {
    return new TreeSet<>(Files.readAllLines(what.file()));
  }
}
