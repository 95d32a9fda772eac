package no.romslig.api.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The folder of the application's own database, held by one process at a time: the lock falls with
 * the process, however it dies.
 */
final class DatabaseHome implements AutoCloseable {

  private final Path folder;
  private final FileChannel lock;

  private DatabaseHome(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Opens the folder, making it where it is missing.
   *
   * @throws DatabaseUnavailableException when another process holds it, or it cannot be written
   */
  static DatabaseHome open(Path path) {
    var folder = path.toAbsolutePath().normalize();
    try {
      Files.createDirectories(folder);
      restrict(folder, "rwx------");
      return new DatabaseHome(folder, hold(folder));
    } catch (IOException cause) {
      throw new DatabaseUnavailableException(
          "The folder " + folder + " cannot be used: " + cause.getMessage(),
          "Give the user that runs Romslig the right to write there, or name another folder with"
              + " ROMSLIG_HOME.",
          cause);
    }
  }

  private static FileChannel hold(Path folder) throws IOException {
    var channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (tryLock(channel) == null) {
      channel.close();
      throw new DatabaseUnavailableException(
          "Another Romslig runs on the folder " + folder + ".",
          "Stop it first, or give this one its own folder with ROMSLIG_HOME.",
          null);
    }
    return channel;
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  Path folder() {
    return folder;
  }

  /** PostgreSQL's data. The version is in the name, since a newer one cannot read it as it is. */
  Path data() {
    return folder.resolve("postgresql-18-data");
  }

  Path passwords() {
    return folder.resolve("passwords.properties");
  }

  Path startLog() {
    return folder.resolve("postgresql-start.log");
  }

  /** Whether an earlier start has set the database up to the end. */
  boolean isReady() {
    return Files.exists(ready());
  }

  void markReady() throws IOException {
    Files.writeString(ready(), "");
  }

  /** Removes what a first start left half done: nothing was ever stored in it. */
  void clearHalfMade() throws IOException {
    if (!Files.exists(data())) {
      return;
    }
    try (var files = Files.walk(data())) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private Path ready() {
    return folder.resolve("postgresql-18-ready");
  }

  static void restrict(Path path, String permissions) throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
  }
}
