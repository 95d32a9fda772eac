package no.romslig.api.exchange.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import no.romslig.api.ApplicationTest;
import no.romslig.api.access.TestTowns;
import no.romslig.api.access.TestTowns.TestTown;
import no.romslig.api.exchange.ExchangeSettings;
import no.romslig.api.exchange.sheet.SheetDesk;
import no.romslig.data.municipality.Municipalities;
import no.romslig.data.municipality.MunicipalityRoll;
import no.romslig.data.person.Persons;
import no.romslig.data.register.Acting;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.data.register.TakenFiles;
import no.romslig.data.waiting.CaseFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;

/** Files that are dropped into the folder of a municipality. */
@ApplicationTest
class WatchedFolderTest {

  private static final String HEADER = "code;birthDate;sex\n";

  @TempDir Path folder;
  @Autowired private SheetDesk desk;
  @Autowired private RegisterTransactions transactions;
  @Autowired private TakenFiles taken;
  @Autowired private Municipalities municipalities;
  @Autowired private MunicipalityRoll roll;
  @Autowired private Persons persons;
  @Autowired private CaseFiles files;

  private TestTown town;
  private Acting acting;
  private Path own;

  @BeforeEach
  void found() throws IOException {
    town = TestTowns.next();
    acting = new Acting(roll.enrol(town.number(), "Test"), "subject-1", "TEST");
    own = Files.createDirectories(folder.resolve(town.number()));
  }

  @Test
  void areTakenOnceAndAnsweredBeside() throws IOException {
    drop("persons-monday.csv", HEADER + "P-1;1940-01-01;MALE\n");

    look();

    assertThat(persons()).containsExactly("P-1");
    assertThat(names("")).isEmpty();
    assertThat(names("taken"))
        .hasSize(2)
        .anyMatch(it -> it.endsWith("-persons-monday.csv"))
        .anyMatch(it -> it.endsWith("-persons-monday.csv.answer.json"));
    assertThat(answer("taken")).contains("\"created\" : 1", "\"isTakenBefore\" : false");

    drop("persons-tuesday.csv", HEADER + "P-1;1940-01-01;MALE\n");
    look();

    assertThat(answer("taken", "tuesday")).contains("\"isTakenBefore\" : true", "\"created\" : 1");
    assertThat(persons()).containsExactly("P-1");
  }

  @Test
  void areRefusedWithEveryFaultBeside() throws IOException {
    drop("persons.csv", HEADER + "P-1;yesterday;MALE\n;1940-01-01;X\n");
    drop("letters.csv", HEADER);

    look();

    assertThat(persons()).isEmpty();
    assertThat(answer("refused", "persons"))
        .contains("\"count\" : 3", "\"cell\" : \"B2\"", "\"cell\" : \"A3\"", "\"cell\" : \"C3\"");
    assertThat(answer("refused", "letters")).contains("UNKNOWN_SHEET");
    assertThat(names("refused")).hasSize(4);
  }

  @Test
  void bringNoDecisionOfAPerson() throws IOException {
    drop("persons.csv", HEADER + "P-1;1940-01-01;MALE\n");
    look();
    drop(
        "cases.csv",
        """
        case;person;receivedOn;origin;status;careForms;whereabouts;needClass;needScore
        S-1;P-1;2026-01-05;IMPORTED;RIGHT;LONG_TERM_SOMATIC;HOME;5;100
        """);

    look();

    assertThat(answer("refused", "cases")).contains("\"cell\" : \"D2\"", "NEEDS_A_PERSON");
    assertThat(transactions.call(acting, () -> files.findAllByOrderById())).isEmpty();
  }

  @Test
  void areLeftAloneWhileSomeoneWrites() throws IOException {
    drop("persons.csv.part", HEADER);
    drop(".persons.csv", HEADER);
    Files.writeString(own.resolve("persons.csv"), HEADER + "P-1;1940-01-01;MALE\n");

    new WatchedFolder(
            new FolderSettings(folder, Duration.ofSeconds(1), Duration.ofHours(1)),
            municipalities,
            taking("20MB"),
            Clock.systemUTC())
        .look();

    assertThat(names("")).contains("persons.csv", "persons.csv.part", ".persons.csv");
    look();
    assertThat(names("")).containsExactlyInAnyOrder("persons.csv.part", ".persons.csv");
    assertThat(persons()).containsExactly("P-1");
  }

  @Test
  void areNotLostWhereverTheProcessDied() throws IOException {
    // Moved, and not yet read.
    drop(WatchedFolder.TAKING + "/persons-1.csv", HEADER + "P-1;1940-01-01;MALE\n");
    // Stored, and not yet answered.
    drop("persons-2.csv", HEADER + "P-2;1940-01-01;MALE\n");
    look();
    var stored = one("taken", "persons-2.csv");
    Files.delete(one("taken", "persons-2.csv.answer.json"));
    Files.move(stored, own.resolve(WatchedFolder.TAKING).resolve("persons-2.csv"));

    look();

    assertThat(persons()).containsExactlyInAnyOrder("P-1", "P-2");
    assertThat(names(WatchedFolder.TAKING)).isEmpty();
    assertThat(names("taken")).hasSize(4);
    assertThat(answer("taken", "persons-2")).contains("\"created\" : 1");
  }

  @Test
  void areRefusedUnreadWhereTheyAreTooLarge() throws IOException {
    drop("persons.csv", HEADER + "P-1;1940-01-01;MALE\n");

    new WatchedFolder(
            new FolderSettings(folder, Duration.ofSeconds(1), Duration.ofSeconds(-1)),
            municipalities,
            taking("10B"),
            Clock.systemUTC())
        .look();

    assertThat(answer("refused", "persons")).contains("FILE_TOO_LARGE");
    assertThat(persons()).isEmpty();
  }

  private void look() {
    new WatchedFolder(
            new FolderSettings(folder, Duration.ofSeconds(1), Duration.ofSeconds(-1)),
            municipalities,
            taking("20MB"),
            Clock.systemUTC())
        .look();
  }

  private FileTaking taking(String most) {
    return new FileTaking(desk, new ExchangeSettings(DataSize.parse(most)), transactions, taken);
  }

  private void drop(String name, String content) throws IOException {
    var file = own.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private List<String> persons() {
    return transactions.call(
        acting, () -> persons.findAllByOrderById().stream().map(it -> it.code()).toList());
  }

  private List<String> names(String in) throws IOException {
    return files(in).stream().map(it -> it.getFileName().toString()).toList();
  }

  private List<Path> files(String in) throws IOException {
    try (Stream<Path> all = Files.list(own.resolve(in))) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private Path one(String in, String end) throws IOException {
    return files(in).stream()
        .filter(it -> it.getFileName().toString().endsWith(end))
        .findFirst()
        .orElseThrow();
  }

  private String answer(String in) throws IOException {
    return answer(in, "");
  }

  private String answer(String in, String part) throws IOException {
    return Files.readString(
        files(in).stream()
            .filter(it -> it.getFileName().toString().endsWith(".answer.json"))
            .filter(it -> it.getFileName().toString().contains(part))
            .findFirst()
            .orElseThrow());
  }
}
