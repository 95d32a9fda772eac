package no.romslig.data.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import no.romslig.data.RegisterTest;
import no.romslig.data.TestDatabase;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RegisterTest
class MigrationTest {

  @Autowired private TestDatabase server;

  @Test
  void makesAllTablesInAnEmptyDatabase() {
    var url = server.create("empty");

    assertThat(flyway(url, MigrationVersion.LATEST).migrate().success).isTrue();
  }

  @Test
  void addsRegistersToADatabaseThatHasRuns() throws SQLException {
    var url = server.create("with_runs");
    flyway(url, MigrationVersion.fromVersion("4")).migrate();
    try (var owner = server.owner("with_runs");
        var statement = owner.createStatement()) {
      statement.execute(
          """
          insert into run (id, version, state, created_at, starts, municipality_number,
            municipality_name, as_of, snapshot_hash, rule_set_id, rule_set_version, seed,
            steps_asked, product_version)
          values (gen_random_uuid(), 0, 'QUEUED', now(), 0, '9999', 'Fjordvik', '2026-11-23',
            repeat('0', 64), 'kinn', '1.0.0', 0, 10, '0.1.0')
          """);

      assertThat(flyway(url, MigrationVersion.LATEST).migrate().success).isTrue();

      try (var rows =
          statement.executeQuery(
              "select (select count(*) from run), (select count(*) from register_change)")) {
        rows.next();
        assertThat(rows.getInt(1)).as("runs kept").isEqualTo(1);
        assertThat(rows.getInt(2)).as("nothing registered").isZero();
      }
    }
  }

  private static Flyway flyway(String url, MigrationVersion target) {
    return Flyway.configure()
        .dataSource(url, TestDatabase.OWNER, "")
        .placeholders(Map.of("runtime_role", TestDatabase.RUNTIME))
        .target(target)
        .load();
  }
}
