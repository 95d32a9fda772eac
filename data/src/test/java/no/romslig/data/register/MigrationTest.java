package no.romslig.data.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

  @Test
  void keepsStaysThatMetBeforeAndLetsNoOtherMeetThem() throws SQLException {
    var url = server.create("with_stays");
    flyway(url, MigrationVersion.fromVersion("40")).migrate();
    try (var owner = server.owner("with_stays");
        var statement = owner.createStatement()) {
      statement.execute(
          """
          select set_config('romslig.municipality', gen_random_uuid()::text, false),
            set_config('romslig.subject', 'caseworker', false),
            set_config('romslig.command', 'TEST', false),
            set_config('romslig.at', '2026-11-23T08:00:00Z', false);
          insert into municipality (id, version, number, name)
            values (acting_municipality(), 0, '9999', 'Fjordvik');
          insert into institution (id, version, code, name, external)
            values (gen_random_uuid(), 0, 'I1', 'Solvik', false);
          insert into ward (id, version, institution_id, code, name)
            select gen_random_uuid(), 0, id, 'W1', 'Første' from institution;
          insert into unit (id, version, ward_id, code, name, care_form, also_usable_for, capacity,
              couple_unit, features, reserved_for, nursing_home_equivalent)
            select gen_random_uuid(), 0, id, 'U1', 'Rom', 'RESPITE', '{}', 1, false, '{}', '{}', false
            from ward;
          insert into person (id, version, code, birth_date, sex, required_features,
              accepts_shared_room, dementia_diagnosis, cognitive_impairment, sheltering_behaviours)
            values (gen_random_uuid(), 0, 'P1', '1940-05-17', 'FEMALE', '{}', false, false, false, '{}');
          insert into respite_grant (id, version, code, person_id, care_forms, stay_nights,
              cycle_nights, starts, need_class, start_days)
            select gen_random_uuid(), 0, 'G1', id, '{RESPITE}', 14, 56, '2026-10-01', 4, '{MONDAY}'
            from person;
          """);
      var stay =
          """
          insert into booking (id, version, kind, unit_id, slot, person_id, starts, ends, decides,
              grant_id)
            select gen_random_uuid(), 0, 'COMMITMENT', u.id, 1, person_id, %s, 'RESPITE', g.id
            from unit u, respite_grant g
          """;
      statement.execute(stay.formatted("'2026-12-01', '2026-12-15'"));
      statement.execute(stay.formatted("'2026-12-08', '2026-12-22'"));

      assertThat(flyway(url, MigrationVersion.LATEST).migrate().success).isTrue();

      assertThat(seen(statement, "select count(*) from booking")).isEqualTo(2);
      statement.execute("update booking set ends = ends - 1");
      assertThatThrownBy(() -> statement.execute(stay.formatted("'2026-12-20', '2026-12-24'")))
          .hasMessageContaining("stay_is_given_once");
      statement.execute(stay.formatted("'2026-12-21', '2026-12-24'"));
      assertThatThrownBy(() -> statement.execute("update booking set ends = ends + 10"))
          .hasMessageContaining("stay_is_given_once");
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
