package no.romslig.api.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Looks at the database before anything is changed in it: PostgreSQL 18 or later. */
@Component
final class DatabaseVersionCheck implements FlywayMigrationStrategy {

  private static final int OLDEST = 18;

  @Override
  public void migrate(Flyway flyway) {
    try (var connection = flyway.getConfiguration().getDataSource().getConnection()) {
      check(connection);
    } catch (SQLException cause) {
      throw new DatabaseUnavailableException(
          "The database does not answer: " + cause.getMessage(),
          "Check spring.datasource.url, spring.datasource.username and"
              + " spring.datasource.password, and that the server runs.",
          cause);
    }
    flyway.migrate();
  }

  private static void check(Connection connection) throws SQLException {
    var server = connection.getMetaData();
    var product = server.getDatabaseProductName();
    var version = server.getDatabaseMajorVersion();
    if (!"PostgreSQL".equals(product) || version < OLDEST) {
      throw new DatabaseUnavailableException(
          "The database is " + product + " " + server.getDatabaseProductVersion() + ".",
          "Romslig needs PostgreSQL "
              + OLDEST
              + " or later: upgrade the server, or leave"
              + " spring.datasource.url out to use the embedded one.",
          null);
    }
  }
}
