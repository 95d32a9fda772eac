package no.romslig.api.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The application's own PostgreSQL: real, durable, reachable from this machine only and by password
 * only. What is stored stays between starts.
 */
final class EmbeddedDatabase implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
  private static final Duration START_WAIT = Duration.ofSeconds(60);

  private final DatabaseHome home;
  private final Passwords passwords;
  private final EmbeddedPostgres server;

  private EmbeddedDatabase(DatabaseHome home, Passwords passwords, EmbeddedPostgres server) {
    this.home = home;
    this.passwords = passwords;
    this.server = server;
  }

  /**
   * Starts, or takes over, the server of this home.
   *
   * @param binaries where PostgreSQL is unpacked
   * @throws DatabaseUnavailableException when that cannot be done
   */
  static EmbeddedDatabase start(DatabaseHome home, @Nullable Path binaries) {
    try {
      var folder = binaries == null ? home.folder().resolve("postgresql") : binaries;
      Files.createDirectories(folder);
      var passwords = Passwords.at(home.passwords());
      var server = startServer(home, passwords, folder.toAbsolutePath());
      return prepared(new EmbeddedDatabase(home, passwords, server));
    } catch (IOException | IllegalStateException cause) {
      throw new DatabaseUnavailableException(
          "The embedded PostgreSQL did not start: " + cause.getMessage(),
          "See "
              + home.startLog()
              + ". PostgreSQL refuses to run as root: where this system forbids user namespaces,"
              + " start Romslig as an ordinary user, or configure a PostgreSQL of your own with"
              + " spring.datasource.url.",
          cause);
    }
  }

  private static EmbeddedPostgres startServer(DatabaseHome home, Passwords passwords, Path binaries)
      throws IOException {
    var orphan = Postmaster.runningOn(home.data());
    if (orphan.isEmpty() && !home.isReady()) {
      home.clearHalfMade();
    }
    orphan.ifPresent(it -> log.info("Taking over the PostgreSQL left on port {}", it.port()));
    var passwordFile = Files.createTempFile(home.folder(), "superuser", ".password");
    try {
      Files.writeString(passwordFile, passwords.superuser());
      return EmbeddedPostgres.builder()
          .setDataDirectory(home.data())
          .setOverrideWorkingDirectory(binaries.toFile())
          .setCleanDataDirectory(false)
          // Spring closes it, after everything that still writes.
          .setRegisterShutdownHook(false)
          .setPort(orphan.map(Postmaster::port).orElse(0))
          .setPGStartupWait(START_WAIT)
          .setOutputRedirector(Redirect.appendTo(home.startLog().toFile()))
          .setConnectConfig("password", passwords.superuser())
          // initdb reads these after its own "trust", and the last one counts.
          .setLocaleConfig("auth", "scram-sha-256")
          .setLocaleConfig("pwfile", passwordFile.toString())
          .setLocaleConfig("locale", "C.UTF-8")
          .setLocaleConfig("locale-provider", "icu")
          .setLocaleConfig("icu-locale", "nb-NO")
          // The library is made for tests and switches durability off.
          .setServerConfig("fsync", "on")
          .setServerConfig("synchronous_commit", "on")
          .setServerConfig("max_connections", "50")
          .setServerConfig("listen_addresses", "127.0.0.1")
          .setServerConfig("unix_socket_directories", "")
          .setServerConfig("logging_collector", "on")
          .setServerConfig("log_filename", "postgresql-%a.log")
          .setServerConfig("log_rotation_age", "1440")
          .setServerConfig("log_truncate_on_rotation", "on")
          // Details of an error quote values of rows.
          .setServerConfig("log_error_verbosity", "terse")
          .start();
    } finally {
      Files.deleteIfExists(passwordFile);
    }
  }

  private static EmbeddedDatabase prepared(EmbeddedDatabase database) throws IOException {
    try {
      if (!database.home.isReady()) {
        new DatabaseSetup(database.server).run(database.passwords);
        database.home.markReady();
      }
      return database;
    } catch (SQLException | IOException cause) {
      database.close();
      throw new IOException("its roles could not be made: " + cause.getMessage(), cause);
    }
  }

  String jdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + DatabaseSetup.DATABASE;
  }

  Passwords passwords() {
    return passwords;
  }

  @Override
  public void close() throws IOException {
    server.close();
    home.close();
  }
}
