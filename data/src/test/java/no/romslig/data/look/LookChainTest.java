package no.romslig.data.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import no.romslig.data.RegisterTest;
import no.romslig.data.TestDatabase;
import no.romslig.data.Town;
import no.romslig.data.look.LookChain.Anchor;
import no.romslig.data.look.LookChain.Fault;
import no.romslig.data.look.LookChain.Finding;
import no.romslig.data.register.Acting;
import no.romslig.data.register.RegisterTransactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tampers with the access log as the owner of the table, who alone can, and sees it told. */
@RegisterTest
class LookChainTest {

  @Autowired private ApplicationContext context;
  @Autowired private TestDatabase server;
  @Autowired private LookBook looks;
  @Autowired private LookChain chain;
  @Autowired private RegisterTransactions transactions;
  @Autowired private JdbcClient database;

  private Acting acting;

  @BeforeEach
  void lookFiveTimes() {
    acting = new Acting(Town.in(context).id(), "subject-1", "READ_CASE");
    looks.tell(acting, List.of("P-1", "P-2", "P-3", "P-4", "P-5"), "run/1", null);
  }

  @Test
  void isWholeAsItWasWritten() {
    looks.tell(acting, List.of("P-æøå"), null, "Needed at once");

    var verdict = chain.verify(acting, null);

    assertThat(verdict.findings()).isEmpty();
    assertThat(verdict.looks()).isEqualTo(6);
    assertThat(verdict.head().number()).isEqualTo(6);
    assertThat(chain.verify(acting, verdict.head()).isWhole()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "subject = 'subject-2'",
        "person = 'P-9'",
        "purpose = 'SOMETHING_ELSE'",
        "seen_in = null",
        "emergency = 'It was one'",
        "looked_at = looked_at + interval '1 microsecond'",
        "hash = repeat('0', 64)"
      })
  void tellsOfAnEditedRow(String edit) throws SQLException {
    tamper("update person_look set " + edit + " where number = 3");

    assertThat(chain.verify(acting, null).findings()).contains(new Finding(3, Fault.CHANGED));
  }

  @Test
  void tellsOfADeletedRow() throws SQLException {
    tamper("delete from person_look where number = 3");

    assertThat(chain.verify(acting, null).findings())
        .containsExactly(new Finding(3, Fault.MISSING));
  }

  @Test
  void tellsOfADeletedRowWhoseFollowersWereMovedUp() throws SQLException {
    tamper(
        "delete from person_look where number = 3",
        "update person_look set number = number - 1 where number > 3");

    assertThat(chain.verify(acting, null).findings())
        .contains(
            new Finding(3, Fault.MISPLACED),
            new Finding(3, Fault.CHANGED),
            new Finding(4, Fault.CUT_OFF));
  }

  @Test
  void tellsOfTheLastRowsDeleted() throws SQLException {
    tamper("delete from person_look where number > 3");

    assertThat(chain.verify(acting, null).findings())
        .containsExactly(new Finding(3, Fault.CUT_OFF));
  }

  @Test
  void tellsOfAllRowsDeleted() throws SQLException {
    tamper("delete from person_look");

    assertThat(chain.verify(acting, null).findings())
        .containsExactly(new Finding(0, Fault.CUT_OFF));
  }

  @Test
  void tellsOfReorderedRows() throws SQLException {
    tamper(
        "update person_look set number = -2 where number = 2",
        "update person_look set number = 2 where number = 4",
        "update person_look set number = 4 where number = -2");

    assertThat(chain.verify(acting, null).findings())
        .contains(new Finding(2, Fault.CHANGED), new Finding(4, Fault.CHANGED));
  }

  @Test
  void tellsByWhatWasNotedDownOfAnEndThatWasCutOffWithItsHead() throws SQLException {
    var noted = chain.verify(acting, null).head();
    tamper(
        "delete from person_look where number > 3",
        """
        update person_look_head h set number = 3, hash = l.hash from person_look l
        where l.municipality_id = h.municipality_id and l.number = 3
        """);

    assertThat(chain.verify(acting, null).isWhole()).as("the database alone").isTrue();
    assertThat(chain.verify(acting, noted).findings())
        .containsExactly(new Finding(3, Fault.NOT_AS_NOTED));
    assertThat(chain.verify(acting, new Anchor(2, "0".repeat(64))).findings())
        .containsExactly(new Finding(2, Fault.NOT_AS_NOTED));
  }

  @Test
  void isOnlyAddedToByTheApplication() {
    for (var sql :
        List.of(
            "update person_look set person = 'P-9'",
            "delete from person_look",
            "truncate person_look",
            "update person_look_head set number = 0",
            "insert into person_look (person, number) values ('P-9', 1)",
            "insert into person_look (person, looked_at) values ('P-9', now())",
            "insert into person_look (person, hash) values ('P-9', '')",
            "alter table person_look disable trigger user")) {
      assertThatThrownBy(() -> transactions.run(acting, () -> database.sql(sql).update()))
          .as(sql)
          .hasStackTraceContaining("ERROR");
    }
    assertThat(chain.verify(acting, null).isWhole()).isTrue();
  }

  @Test
  void isKeptEvenByItsOwnerWhoDoesNotGoOutOfTheWay() {
    assertThatThrownBy(() -> asOwner(List.of("delete from person_look where number = 3"), ""))
        .hasMessageContaining("is kept as it is");
  }

  @Test
  void chainsLooksThatComeAtOnce() throws Exception {
    try (var many = Executors.newFixedThreadPool(8)) {
      Callable<Long> look = () -> looks.tell(acting, List.of("P-1"), null, null);
      for (var told : many.invokeAll(Collections.nCopies(200, look))) {
        assertThat(told.get()).isPositive();
      }
    }

    var verdict = chain.verify(acting, null);
    assertThat(verdict.findings()).isEmpty();
    assertThat(verdict.looks()).isEqualTo(205);
  }

  /** What is told of between the last row and the head is no fault of the log. */
  @Test
  void isWholeWhileLooksAreToldOf() throws Exception {
    var isOver = new AtomicBoolean();
    try (var others = Executors.newFixedThreadPool(2)) {
      Callable<Integer> telling =
          () -> {
            int told = 0;
            while (!isOver.get()) {
              looks.tell(acting, List.of("P-1"), null, null);
              told++;
            }
            return told;
          };
      var busy = List.of(others.submit(telling), others.submit(telling));
      try {
        for (int i = 0; i < 100; i++) {
          assertThat(chain.verify(acting, null).findings()).isEmpty();
        }
      } finally {
        isOver.set(true);
      }
      for (var each : busy) {
        assertThat(each.get()).isPositive();
      }
    }
  }

  private void tamper(String... statements) throws SQLException {
    asOwner(List.of(statements), "alter table person_look %s trigger user");
  }

  private void asOwner(List<String> statements, String triggers) throws SQLException {
    try (var owner = server.owner("registers");
        var statement = owner.createStatement()) {
      statement.execute(
          "select set_config('romslig.municipality', '%s', false)"
              .formatted(acting.municipality()));
      if (!triggers.isEmpty()) {
        statement.execute(triggers.formatted("disable"));
      }
      try {
        for (var sql : statements) {
          statement.execute(sql);
        }
      } finally {
        if (!triggers.isEmpty()) {
          statement.execute(triggers.formatted("enable"));
        }
      }
    }
  }
}
