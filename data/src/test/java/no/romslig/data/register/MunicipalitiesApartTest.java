package no.romslig.data.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import no.romslig.data.FullTown;
import no.romslig.data.RegisterTest;
import no.romslig.data.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tries to get across, in every table that there is. */
@RegisterTest
class MunicipalitiesApartTest {

  private static final String NO_RIGHT = "42501";
  private static final String NO_SUCH_ROW = "23503";
  private static final String MISSING = "23502";

  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient database;

  private Catalogue catalogue;
  private Town own;
  private Town other;

  @BeforeEach
  void found() {
    catalogue = new Catalogue(database);
    own = FullTown.in(context);
    other = Town.in(context);
  }

  @Test
  void guardsEveryRegisterAlsoAgainstItsOwner() {
    assertThat(catalogue.registers()).hasSizeGreaterThan(30);
    assertThat(catalogue.unguarded()).isEmpty();
  }

  @Test
  void keepsTheHistoryOfEveryRegister() {
    assertThat(catalogue.forgetful()).isEmpty();
  }

  @Test
  void letsNoRowPointToOneOfAnotherMunicipality() {
    assertThat(catalogue.looseReferences()).isEmpty();
  }

  @Test
  void showsEveryRowToItsOwnMunicipalityOnlyAndNoneToNobody() {
    for (var register : catalogue.registers()) {
      var count = "select count(*) from " + register;
      assertThat(own.in(() -> number(count))).as("own rows in %s", register).isPositive();
      var ofOwn = count + " where municipality_id = '" + own.id() + "'";
      assertThat(other.in(() -> number(ofOwn))).as("seen in %s by another", register).isZero();
      assertThat(number(count)).as("seen in %s by nobody", register).isZero();
    }
  }

  @Test
  void letsNobodyElseChangeOrDeleteARow() {
    for (var register : catalogue.registers()) {
      var of = register + " where municipality_id = '" + own.id() + "'";
      for (var sql :
          List.of(
              "delete from " + of,
              "update " + of.replace(" where", " set municipality_id = municipality_id where"))) {
        var failure = new ArrayList<String>();
        var changed = tried(() -> other.in(() -> database.sql(sql).update()), failure);
        assertThat(changed).as("%s (%s)", sql, failure).isZero();
        assertThat(failure).isSubsetOf(NO_RIGHT);
      }
    }
  }

  @Test
  void takesNoRowForAnotherMunicipality() {
    for (var register : catalogue.registers()) {
      var row = copy(register);
      var failure = new ArrayList<String>();
      tried(() -> other.in(() -> insert(register, row)), failure);
      assertThat(failure)
          .as("a row of another municipality in %s", register)
          .containsExactly(NO_RIGHT);
    }
  }

  @Test
  void takesNoRowThatPointsToAnotherMunicipality() {
    for (var register : catalogue.registers()) {
      if (catalogue.isReferring(register)) {
        var row = copy(register).replace(own.id().toString(), other.id().toString());
        var failure = new ArrayList<String>();
        tried(() -> other.in(() -> insert(register, row)), failure);
        assertThat(failure).as("a row of %s with foreign references", register).hasSize(1);
        assertThat(failure).isSubsetOf(NO_SUCH_ROW, MISSING);
      }
    }
  }

  @Test
  void takesNoRowFromNobody() {
    for (var register : catalogue.registers()) {
      var row = copy(register);
      var failure = new ArrayList<String>();
      tried(() -> insert(register, row), failure);
      assertThat(failure).as("a row of %s from nobody", register).containsExactly(NO_RIGHT);
    }
  }

  /** Another row like the first one, as JSON. */
  private String copy(String register) {
    var row =
        own.in(
            () ->
                database
                    .sql("select to_jsonb(t)::text from " + register + " t limit 1")
                    .query(String.class)
                    .single());
    return row.replaceFirst("\"(id|run_id)\": \"[^\"]+\"", "\"$1\": \"" + UUID.randomUUID() + "\"");
  }

  private int insert(String register, String row) {
    var columns = catalogue.columns(register);
    return database
        .sql(
            "insert into %s (%s) select %s from jsonb_populate_record(null::%s, cast(:row as jsonb))"
                .formatted(register, columns, columns, register))
        .param("row", row)
        .update();
  }

  private int number(String sql) {
    return database.sql(sql).query(Integer.class).single();
  }

  /** What it did, or 0 and why not. */
  private static int tried(Supplier<Integer> work, List<String> failure) {
    int[] result = {0};
    var thrown = catchThrowable(() -> result[0] = work.get());
    for (var cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        failure.add(sql.getSQLState());
      }
    }
    return result[0];
  }
}
