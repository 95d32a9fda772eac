package no.romslig.data.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.romslig.data.FullTown;
import no.romslig.data.RegisterTest;
import no.romslig.data.TestDatabase;
import no.romslig.data.Town;
import no.romslig.data.institution.CareForm;
import no.romslig.data.institution.UnitFacts;
import no.romslig.data.institution.Units;
import no.romslig.data.register.RegisterChange.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@RegisterTest
class HistoryTest {

  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient database;
  @Autowired private TestDatabase server;
  @Autowired private RegisterTransactions transactions;

  @Test
  void keepsWhoMadeARowWhatItIsAndWhen() {
    var town = Town.in(context);
    var room = town.room(CareForm.SHORT_TERM);
    var rebuilt =
        new UnitFacts(
            "Nytt rom",
            CareForm.RESPITE,
            List.of(),
            false,
            List.of("WHEELCHAIR"),
            List.of(),
            false,
            null,
            LocalDate.of(2027, 1, 1));

    transactions.run(
        new Acting(town.id(), "subject-2", "DESCRIBE_UNIT"),
        () -> town.of(Units.class).findById(room.id()).orElseThrow().describe(rebuilt));

    var changes = town.in(() -> town.of(RegisterChanges.class).findByRowIdOrderById(room.id()));
    assertThat(changes)
        .extracting(RegisterChange::operation)
        .containsExactly(Operation.INSERT, Operation.UPDATE);
    assertThat(changes.getFirst().content()).contains("\"Rom\"", "SHORT_TERM");
    assertThat(changes.getFirst().madeBy()).isEqualTo("subject-1");
    assertThat(changes.getLast().content()).contains("\"Nytt rom\"", "RESPITE", "2027-01-01");
    assertThat(changes.getLast().madeBy()).isEqualTo("subject-2");
    assertThat(changes.getLast().command()).isEqualTo("DESCRIBE_UNIT");
    assertThat(changes.getLast().register()).isEqualTo("unit");
    assertThat(changes.getLast().madeAt()).isEqualTo(Instant.parse("2026-11-23T06:15:00Z"));
  }

  /** A database may let the application make temporary tables, which are found before others. */
  @Test
  void isNotMisledByATableOfTheSameName() {
    var town = Town.in(context);
    var before = town.in(this::changes);

    town.run(
        () -> {
          database
              .sql(
                  "create temporary table register_change (like public.register_change) on commit"
                      + " drop")
              .update();
          database.sql("update ward set name = 'Andre'").update();
          assertThat(changes()).as("in the temporary table").isZero();
        });

    assertThat(town.in(this::changes)).isEqualTo(before + 1);
  }

  @Test
  void keepsNothingOfWhatWasNotStored() {
    var town = Town.in(context);
    var before = town.in(this::changes);

    assertThatThrownBy(
            () ->
                town.run(
                    () -> {
                      database.sql("update ward set name = 'Andre'").update();
                      throw new IllegalStateException("stopped");
                    }))
        .hasMessage("stopped");

    assertThat(town.in(this::changes)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update register_change set made_by = 'another'",
        "delete from register_change",
        "truncate register_change",
        "insert into register_change (register, row_id, operation, content)"
            + " values ('unit', gen_random_uuid(), 'DELETE', '{}')",
        "alter table register_change disable trigger all",
        "alter table unit disable row level security",
        "truncate unit cascade"
      })
  void cannotBeChangedByTheApplication(String sql) {
    var town = Town.in(context);

    assertThatThrownBy(() -> town.in(() -> database.sql(sql).update()))
        .satisfies(it -> assertThat(state(it)).isEqualTo("42501"));
  }

  @Test
  void isKeptFromItsOwnerToo() throws SQLException {
    var town = Town.in(context);
    try (var owner = server.owner("registers");
        var statement = owner.createStatement()) {
      statement.execute("set romslig.municipality = '" + town.id() + "'");

      assertThatThrownBy(() -> statement.execute("delete from register_change"))
          .hasMessageContaining("is kept as it is");
      assertThatThrownBy(() -> statement.execute("truncate register_change cascade"))
          .hasMessageContaining("is kept as it is");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "case_step",
        "case_finding",
        "need_rating",
        "need_assessment",
        "function_score",
        "function_list",
        "function_variable",
        "assessed_fact",
        "rotation_plan",
        "planning_setting"
      })
  void letsTheApplicationAddButNotOverwrite(String register) {
    var town = FullTown.in(context);

    assertThatThrownBy(
            () -> town.in(() -> database.sql("update " + register + " set version = 1").update()))
        .satisfies(it -> assertThat(state(it)).isEqualTo("42501"));
    assertThatThrownBy(() -> town.in(() -> database.sql("delete from " + register).update()))
        .satisfies(it -> assertThat(state(it)).isEqualTo("42501"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update application set received_on = received_on + 1",
        "update case_file set waiting_since = waiting_since + 1",
        "update waitlist_entry set starts = starts - 1",
        "update relocation set since = since - 1",
        "update respite_grant set starts = starts - 1",
        "update waiver set reason = 'another'"
      })
  void neverWritesOverTheDatesThatTheLawCountsFrom(String sql) {
    var town = FullTown.in(context);

    assertThatThrownBy(() -> town.in(() -> database.sql(sql).update()))
        .hasStackTraceContaining("is kept as it is");
  }

  @Test
  void opensNoTransactionInsideOfAnother() {
    var town = Town.in(context);

    assertThatThrownBy(() -> town.run(() -> town.run(() -> {})))
        .isInstanceOf(IllegalStateException.class);
  }

  private int changes() {
    return database.sql("select count(*) from register_change").query(Integer.class).single();
  }

  private static String state(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sql.getSQLState();
      }
    }
    return "none";
  }
}
