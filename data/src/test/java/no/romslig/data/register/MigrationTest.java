package no.romslig.data.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.Statement;
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
  void givesRunsFromBeforeToTheirMunicipality() throws SQLException {
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
            repeat('0', 64), 'kinn', '1.0.0', 0, 10, '0.1.0');
          insert into run_document (run_id, kind, sha256, size, packed, saved_at)
          select id, 'SNAPSHOT', repeat('0', 64), 0, '', now() from run;
          insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
          select 'solve-run', id, now(), false, 1 from run;
          """);

      assertThat(flyway(url, MigrationVersion.LATEST).migrate().success).isTrue();

      assertThat(seen(statement, "select count(*) from run")).as("seen by nobody").isZero();
      statement.execute(
          "select set_config('romslig.municipality', id::text, false) from municipality");
      assertThat(seen(statement, "select count(*) from run r join run_document on run_id = r.id"))
          .as("runs kept, with their documents")
          .isEqualTo(1);
      assertThat(seen(statement, "select count(*) from municipality where number = '9999'"))
          .as("its municipality")
          .isEqualTo(1);
      assertThat(
              seen(
                  statement,
                  """
                  select count(*) from run
                  join scheduled_tasks on task_instance = municipality_id || '/' || id
                  """))
          .as("its place in the queue")
          .isEqualTo(1);
    }
  }

  private static int seen(Statement statement, String count) throws SQLException {
    try (var rows = statement.executeQuery(count)) {
      rows.next();
      return rows.getInt(1);
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
