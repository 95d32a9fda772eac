package no.romslig.api.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

  /** Unpacked once for all tests; the tests run in the module's folder. */
  private static final Path BINARIES = Path.of("target", "postgresql");

  @TempDir Path folder;

  @Test
  void keepsWhatIsStoredBetweenStarts() throws Exception {
    try (var database = start()) {
      try (var owner = owner(database);
          var statement = owner.createStatement()) {
        statement.execute("create table kept (name text)");
        statement.execute("insert into kept values ('Ærfugl')");
      }
    }

    try (var database = start();
        var owner = owner(database)) {
      assertThat(texts(owner, "select name from kept")).containsExactly("Ærfugl");
    }
  }

  @Test
  void writesDurablySortsInNorwegianAndListensToThisMachineOnly() throws Exception {
    try (var database = start();
        var owner = owner(database)) {
      assertThat(texts(owner, "show fsync")).containsExactly("on");
      assertThat(texts(owner, "show synchronous_commit")).containsExactly("on");
      assertThat(texts(owner, "show full_page_writes")).containsExactly("on");
      assertThat(texts(owner, "show listen_addresses")).containsExactly("127.0.0.1");
      assertThat(
              texts(
                  owner,
                  "select w from unnest(array['Østersund','Zebra','Aas','Ærfugl','Bø']) w order by"
                      + " w"))
          .containsExactly("Bø", "Zebra", "Ærfugl", "Østersund", "Aas");
    }
  }

  @Test
  void letsNobodyInWithoutAPasswordAndTheRuntimeRoleChangeNoTable() throws Exception {
    try (var database = start()) {
      assertThatThrownBy(
              () -> DriverManager.getConnection(database.jdbcUrl(), "postgres", "wrong").close())
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password authentication failed");

      try (var runtime =
              DriverManager.getConnection(
                  database.jdbcUrl(), DatabaseSetup.RUNTIME, database.passwords().runtime());
          var statement = runtime.createStatement()) {
        assertThatThrownBy(() -> statement.execute("create table mine (id int)"))
            .hasMessageContaining("permission denied");
        assertThat(
                texts(
                    runtime,
                    "select (rolsuper or rolbypassrls or rolcreaterole)::text from pg_roles"
                        + " where rolname = current_user"))
            .containsExactly("false");
      }
    }
  }

  @Test
  void hidesItsFolderFromOthers() throws Exception {
    start().close();

    assertThat(Files.getPosixFilePermissions(home()))
        .extracting(Enum::name)
        .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE", "OWNER_EXECUTE");
    assertThat(Files.getPosixFilePermissions(home().resolve("passwords.properties")))
        .extracting(Enum::name)
        .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
    try (var files = Files.list(home())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.endsWith(".password"));
    }
  }

  @Test
  void refusesAFolderThatAnotherProcessHolds() throws Exception {
    try (var held = DatabaseHome.open(home())) {
      assertThat(held.folder()).exists();

      assertThatThrownBy(() -> DatabaseHome.open(home()).close())
          .isInstanceOf(DatabaseUnavailableException.class)
          .hasMessageContaining("Another Romslig runs");
    }
  }

  @Test
  void beginsAfreshWhereAFirstStartWasCutShort() throws Exception {
    Files.createDirectories(home().resolve("postgresql-18-data"));
    Files.writeString(home().resolve("postgresql-18-data/postgresql.conf"), "half = made");

    try (var database = start();
        var owner = owner(database)) {
      assertThat(texts(owner, "select current_user::text")).containsExactly(DatabaseSetup.OWNER);
    }
  }

  private Path home() {
    return folder.resolve("home");
  }

  private EmbeddedDatabase start() {
    return EmbeddedDatabase.start(DatabaseHome.open(home()), BINARIES);
  }

  private static Connection owner(EmbeddedDatabase database) throws SQLException {
    return DriverManager.getConnection(
        database.jdbcUrl(), DatabaseSetup.OWNER, database.passwords().owner());
  }

  private static List<String> texts(Connection connection, String query)
      throws SQLException, IOException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      var texts = new ArrayList<String>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }
}
