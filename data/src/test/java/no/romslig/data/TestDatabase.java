package no.romslig.data;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A PostgreSQL with an owner of tables and a role that works with rows, as the application has. */
public final class TestDatabase implements AutoCloseable {

  public static final String RUNTIME = "test_app";
  public static final String OWNER = "test_owner";
  private static final String NO_RIGHTS = " login nosuperuser nocreatedb nocreaterole nobypassrls";

  private final EmbeddedPostgres server;

  private TestDatabase(EmbeddedPostgres server) {
    this.server = server;
  }

  static TestDatabase start() throws IOException {
    var binaries = Files.createDirectories(Path.of("target", "postgresql").toAbsolutePath());
    var database =
        new TestDatabase(
            EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(binaries.toFile())
                .setServerConfig("max_connections", "60")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .start());
    database.asSuperuser("create role " + OWNER + NO_RIGHTS);
    database.asSuperuser("create role " + RUNTIME + NO_RIGHTS);
    database.create("registers");
    return database;
  }

  /** Another empty database of the owner's. */
  public String create(String name) {
    asSuperuser("create database " + name + " owner " + OWNER);
    return url(name);
  }

  private void asSuperuser(String sql) {
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }

  private String url(String name) {
    return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name;
  }

  /** A connection of the owner of the tables. */
  public Connection owner(String name) throws SQLException {
    return DriverManager.getConnection(url(name), OWNER, "");
  }

  JdbcConnectionDetails runtimeConnection() {
    return new RowsConnection(url("registers"));
  }

  FlywayConnectionDetails ownerConnection() {
    return new TablesConnection(url("registers"));
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  private record RowsConnection(String url) implements JdbcConnectionDetails {

    @Override
    public String getJdbcUrl() {
      return url;
    }

    @Override
    public String getUsername() {
      return RUNTIME;
    }

    @Override
    public String getPassword() {
      return "";
    }
  }

  private record TablesConnection(String url) implements FlywayConnectionDetails {

    @Override
    public String getJdbcUrl() {
      return url;
    }

    @Override
    public String getUsername() {
      return OWNER;
    }

    @Override
    public String getPassword() {
      return "";
    }
  }
}
