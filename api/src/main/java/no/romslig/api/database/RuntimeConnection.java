package no.romslig.api.database;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** How the application connects to its own database: it may change rows, not tables. */
record RuntimeConnection(String jdbcUrl, String password) implements JdbcConnectionDetails {

  @Override
  public String getJdbcUrl() {
    return jdbcUrl;
  }

  @Override
  public String getUsername() {
    return DatabaseSetup.RUNTIME;
  }

  @Override
  public String getPassword() {
    return password;
  }

  @Override
  public String toString() {
    return "RuntimeConnection[" + jdbcUrl + "]";
  }
}
