package no.romslig.api.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Makes the own database and its two roles: the owner changes tables, the runtime role only rows.
 * May be run again after it was cut short.
 */
final class DatabaseSetup {

  static final String DATABASE = "romslig";
  static final String OWNER = "romslig_owner";
  static final String RUNTIME = "romslig_app";

  private static final String NO_RIGHTS =
      " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls";

  private final EmbeddedPostgres server;

  DatabaseSetup(EmbeddedPostgres server) {
    this.server = server;
  }

  void run(Passwords passwords) throws SQLException {
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      // Should one of these fail, its text does not go to the server's log.
      statement.execute("set log_min_error_statement = panic");
      makeRole(statement, OWNER, passwords.owner());
      makeRole(statement, RUNTIME, passwords.runtime());
      if (isMissing(statement, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
        statement.execute("create database " + DATABASE + " owner " + OWNER);
      }
      statement.execute("revoke all on database " + DATABASE + " from public");
      statement.execute("grant connect on database " + DATABASE + " to " + RUNTIME);
    }
  }

  private static void makeRole(Statement statement, String role, String password)
      throws SQLException {
    if (isMissing(statement, "select 1 from pg_roles where rolname = '" + role + "'")) {
      statement.execute("create role " + role + NO_RIGHTS);
    }
    statement.execute("alter role " + role + " password '" + password + "'");
  }

  private static boolean isMissing(Statement statement, String query) throws SQLException {
    try (var rows = statement.executeQuery(query)) {
      return !rows.next();
    }
  }
}
