package no.romslig.api.database;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

/** How migrations connect to the application's own database. */
record OwnerConnection(String jdbcUrl, String password) implements FlywayConnectionDetails {

  @Override
  public String getJdbcUrl() {
    return jdbcUrl;
  }

  @Override
  public String getUsername() {
    return DatabaseSetup.OWNER;
  }

  @Override
  public String getPassword() {
    return password;
  }

  @Override
  public String toString() {
    return "OwnerConnection[" + jdbcUrl + "]";
  }
}
