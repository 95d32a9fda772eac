package no.romslig.api.exchange.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import no.romslig.data.municipality.Municipalities;
import no.romslig.data.municipality.Municipality;
import no.romslig.data.register.Acting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * The folder of each municipality: what is dropped there is moved to {@code taking}, taken, and
 * moved on to {@code taken} or {@code refused} with its answer. What lies in {@code taking} when a
 * look begins was left by a process that died.
 */
@Component
@ConditionalOnProperty("romslig.import.folder.path")
class WatchedFolder {

  static final String TAKING = "taking";
  static final String SUBJECT = "romslig:folder";

  private static final Logger log = LoggerFactory.getLogger(WatchedFolder.class);

  private final Path folder;
  private final FolderSettings settings;
  private final Municipalities municipalities;
  private final FileTaking taking;
  private final Clock clock;

  WatchedFolder(
      FolderSettings settings, Municipalities municipalities, FileTaking taking, Clock clock) {
    this.folder = Objects.requireNonNull(settings.path());
    this.settings = settings;
    this.municipalities = municipalities;
    this.taking = taking;
    this.clock = clock;
  }

  /** Takes all that lies there. One file that fails does not stop the others. */
  void look() {
    for (var town : municipalities.findAllByOrderById()) {
      var own = folder.resolve(town.number());
      if (Files.isDirectory(own, LinkOption.NOFOLLOW_LINKS)) {
        look(town, own);
      }
    }
  }

  private void look(Municipality town, Path own) {
    var acting = new Acting(town.id(), SUBJECT, "IMPORT_FOLDER");
    try {
      var under = Files.createDirectories(own.resolve(TAKING));
      files(under).forEach(file -> take(acting, town, own, file));
      for (var file : files(own)) {
        if (isWritten(file)) {
          take(acting, town, own, FileMoves.move(file, under));
        }
      }
    } catch (IOException | UncheckedIOException failure) {
      log.warn(
          "Municipality {}: its import folder cannot be read ({})", town.number(), nameOf(failure));
    }
  }

  private void take(Acting acting, Municipality town, Path own, Path file) {
    try {
      var isTaken = taking.take(acting, own, file);
      log.info(
          "Municipality {}: a file of the import folder was {}",
          town.number(),
          isTaken ? "taken" : "refused");
    } catch (IOException | RuntimeException failure) {
      // It stays where it is and is tried again.
      log.warn(
          "Municipality {}: a file of the import folder waits ({})",
          town.number(),
          nameOf(failure));
    }
  }

  /** Without its message, in which a file may be named after a person. */
  private static String nameOf(Exception failure) {
    return failure.getClass().getSimpleName();
  }

  private static List<Path> files(Path in) throws IOException {
    try (var all = Files.list(in)) {
      return all.filter(it -> Files.isRegularFile(it, LinkOption.NOFOLLOW_LINKS))
          .filter(it -> !it.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }

  private boolean isWritten(Path file) throws IOException {
    var name = file.getFileName().toString();
    return !name.endsWith(".tmp")
        && !name.endsWith(".part")
        && Files.getLastModifiedTime(file)
            .toInstant()
            .plus(settings.quiet())
            .isBefore(clock.instant());
  }
}
