package no.romslig.api.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.Towns;
import no.romslig.api.access.Role;
import no.romslig.api.access.TestTowns;
import no.romslig.api.access.TestTowns.TestTown;
import no.romslig.api.decision.Office;
import no.romslig.data.municipality.MunicipalityRoll;
import no.romslig.data.person.Persons;
import no.romslig.data.person.PersonsDetails;
import no.romslig.data.register.Acting;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.solver.sample.Samples;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Registers in and out as sheets, over HTTP. */
@ApplicationTest
class SheetsTest {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final String PERSONS = "?sheet=persons";
  private static final String CASES = "?sheet=cases";
  private static final String CASE =
      "case;person;receivedOn;origin;status;careForms;whereabouts;needClass;needScore\n";

  @LocalServerPort private int port;
  @Autowired private MunicipalityRoll roll;
  @Autowired private RegisterTransactions transactions;
  @Autowired private JdbcClient database;
  @Autowired private Persons persons;
  @Autowired private PersonsDetails details;

  private Http http;
  private TestTown town;
  private Acting acting;

  @BeforeEach
  void found() {
    http = Http.onPort(port);
    town = TestTowns.next();
    acting = new Acting(roll.enrol(town.number(), "Test"), "subject-1", "TEST");
  }

  @Test
  void listTwentyDifferentFaultsByRowAndColumnAndStoreNothing() {
    var sheet =
        """
        code;birthDate;sex;residentSince;lat;lon;requiredFeatures;acceptsSharedRoom;dementiaDiagnosis;cognitiveImpairment;shelteringBehaviours;name;address;addressProtected;letterLanguage
        P-1;1940-01-01;FEMALE;;;;;;;;;Kari Prøve;Storgata 1;;nb
        ;1940-01-01;FEMALE
        11816500012;1940-01-01;FEMALE
        P-4;;FEMALE
        P-5;1940-02-30;FEMALE
        P-6;2999-01-01;FEMALE
        P-7;1940-01-01;
        P-8;1940-01-01;DAME
        P-9;1940-01-01;MALE;lenge
        P-10;1940-01-01;MALE;;91;5
        P-11;1940-01-01;MALE;;61;øst
        P-12;1940-01-01;MALE;;61
        P-13;1940-01-01;MALE;;;;HEIS, en egenskap med mellomrom
        P-14;1940-01-01;MALE;;;;;kanskje
        P-15;1940-01-01;MALE;;;;;;2
        P-16;1940-01-01;MALE;;;;;;;ukjent
        P-17;1940-01-01;MALE;;;;;;;;UROLIG
        P-18;1940-01-01;MALE;;;;;;;;;Ola 118165 00012
        P-19;1940-01-01;MALE;;;;;;;;;;Storgata 2
        P-20;1940-01-01;MALE;;;;;;;;;Ola Prøve;;ukjent
        P-21;1940-01-01;MALE;;;;;;;;;Ola Prøve;;;se
        P-1;1940-01-01;MALE
        """;

    for (var query : List.of("?sheet=persons&dryRun=true", "?sheet=persons")) {
      var problem = refused(csv(sheet, query));

      assertThat(problem.get("faultCount").asInt()).isEqualTo(21);
      var faults = problem.get("faults").valueStream().toList();
      assertThat(faults.stream().map(it -> it.get("cell").asString()))
          .containsExactly(
              "A3", "A4", "B5", "B6", "B7", "C8", "C9", "D10", "E11", "F12", "F13", "G14", "H15",
              "I16", "J17", "K18", "L19", "L20", "N21", "O22", "A23");
      assertThat(faults.stream().map(it -> it.get("row").asInt())).startsWith(3, 4, 5);
      assertThat(new HashSet<>(faults.stream().map(JsonNode::toString).toList())).hasSize(21);
      assertThat(problem.toString())
          .as("nothing of a person")
          .doesNotContain("Ola", "Storgata", "118165", "lenge", "DAME");
    }
    assertThat(rows("person")).isZero();
  }

  @Test
  void giveARegisterBackAsItWasWithoutChangingAnything() {
    fill();
    var before = changes();
    var exported = export("");

    var taken = accepted(workbook(exported, ""));

    assertThat(taken.get("sheets").findValuesAsString("sheet"))
        .containsExactlyElementsOf(
            Arrays.stream(SheetKind.values()).map(SheetKind::title).toList());
    for (var sheet : taken.get("sheets")) {
      assertThat(sheet.get("unchanged").asInt())
          .as(sheet.toString())
          .isEqualTo(sheet.get("rows").asInt());
    }
    assertThat(accepted(workbook(export("?lang=nb"), "")).get("sheets").get(2).get("rows").asInt())
        .as("Norwegian titles and headers")
        .isEqualTo((int) rows("person"));
    for (var kind : SheetKind.values()) {
      var file = office().getBytes("/api/v1/register-exports/" + kind.title());
      var answer = accepted(csv(file, "?sheet=" + kind.title()));
      var sheet = answer.get("sheets").get(0);
      assertThat(sheet.get("unchanged").asInt()).isEqualTo(sheet.get("rows").asInt());
    }
    assertThat(changes()).isEqualTo(before);
  }

  @Test
  void fillEmptyRegistersWithWhatAnotherMunicipalityHas() throws UnreadableFileException {
    fill();
    var exported = export("");
    town = TestTowns.next();
    acting = new Acting(roll.enrol(town.number(), "Test"), "subject-1", "TEST");

    assertThat(accepted(workbook(exported, "?dryRun=true")).get("isDryRun").asBoolean()).isTrue();
    assertThat(rows("person")).as("tried out only").isZero();
    var taken = accepted(workbook(exported, ""));

    assertThat(taken.get("sheets").get(0).get("created").asInt()).isPositive();
    assertThat(WorkbookFile.read(export(""))).isEqualTo(WorkbookFile.read(exported));
    assertThat(rows("case_file")).isEqualTo(Samples.generate("fjordvik", 1).cases().size());
  }

  @Test
  void areReadAsSpreadsheetsAndJournalsWriteThem() {
    var rows = "kode;fødselsdato;kjønn;navn\nP-1;23.11.1940;female;Åse Bjørnøy\n";

    for (var file :
        List.of(
            rows.getBytes(WINDOWS),
            ("\uFEFF" + rows).getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + rows).getBytes(StandardCharsets.UTF_16LE),
            rows.replace(';', ',').getBytes(StandardCharsets.UTF_8),
            rows.replace(';', '\t').replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
            ("sep=;\n" + rows).getBytes(WINDOWS))) {
      var taken = accepted(csv(file, "?sheet=personer")).get("sheets").get(0);
      assertThat(taken.get("rows").asInt()).isEqualTo(1);
    }

    in(
        () -> {
          var person = persons.findByCode("P-1").orElseThrow();
          assertThat(person.facts().birthDate()).isEqualTo(LocalDate.of(1940, 11, 23));
          assertThat(details.findByPersonId(person.id()).orElseThrow().name())
              .isEqualTo("Åse Bjørnøy");
        });
    assertThat(rows("person")).isEqualTo(1);
    assertThat(refused(csv("kode;kjønn\n\"P-2;MALE", "?sheet=persons")).get("faults").get(0))
        .hasToString(
            "{\"code\":\"MALFORMED_CSV\",\"found\":\"quotes that do not close\",\"expected\":\"CSV"
                + " (RFC 4180)\",\"advice\":\"Save the sheet as CSV again.\"}");
  }

  @Test
  void takeTheWordsOfBothWrittenFormsForCodes() {
    accepted(csv("code;name\nSOL;Solvik\n", "?sheet=institusjoner"));
    accepted(
        csv(
            """
            kode;institusjon;avdeling;navn;omsorgsform;også for;antall plasser
            U-1;SOL;A;Rom 1;Langtidsplass på sykehjem;KORTTID, avlasting;1
            U-2;SOL;A;Rom 2;heildøgns  bemanna omsorgsbustad;;1
            """,
            "?sheet=plasser"));
    accepted(
        csv(
            """
            kode;fødselsdato;kjønn;skjermingsbehov;målform;navn
            P-1;1940-01-01;KVINNE;behov for følge ut;Bokmål;Kari Prøve
            P-2;1940-01-01;mann;situasjonar som krev vern, BEHOV FOR FØLGJE UT;nynorsk;Ola Prøve
            P-3;1940-01-01;Anna;;;
            """,
            "?sheet=personer"));
    accepted(
        csv(
            "person;rolle;navn;gjelder fra\nP-1;Pårørande;Eva Prøve;2026-01-01\n",
            "?sheet=kontakter"));
    accepted(
        csv(
            """
            sak;person;søknad mottatt;opprinnelse;samtykke;status;omsorgsformer;oppholdssted
            C-1;P-1;2026-01-05;overført;ved representant;på venteliste;langtidsopphold;Sykehus, utskrivningsklar
            """,
            "?sheet=saker"));
    accepted(
        csv(
            """
            kode;person;omsorgsformer;døgn i oppholdet;døgn i syklusen;fra;behovsklasse;startdager
            G-1;P-2;avlastning;7;28;2026-01-05;3;måndag, LØRDAG
            """,
            "?sheet=avlastningsvedtak"));

    assertThat(exported("units"))
        .as("codes go out, whatever came in")
        .contains(";LONG_TERM_SOMATIC;SHORT_TERM, RESPITE;", ";HDO;");
    assertThat(exported("persons"))
        .contains(";FEMALE;", ";MALE;", ";OTHER;", ";nn")
        .contains(";SITUATIONAL_NEEDS_PROTECTION, NEEDS_ASSISTED_EXIT;");
    assertThat(exported("contacts")).contains(";NEXT_OF_KIN;");
    assertThat(exported("cases"))
        .contains(";IMPORTED;", ";BY_REPRESENTATIVE;", ";WAITLIST;", ";HOSPITAL_READY;");
    assertThat(exported("respite-grants")).contains(";RESPITE;", ";MONDAY, SATURDAY");
  }

  private String exported(String sheet) {
    return office().get("/api/v1/register-exports/" + sheet + "?lang=nn").body();
  }

  @Test
  void tellWhatCodesAreCalledInTheLanguageOfWhoeverAsks() {
    var sheet = "code;birthDate;sex\nP-1;1940-01-01;DAME\n";

    assertThat(expected(csv(sheet, "?sheet=persons")))
        .isEqualTo("FEMALE (kvinne), MALE (mann), OTHER (annet)");
    assertThat(expected(csv(sheet, "?sheet=persons&lang=nn"))).endsWith("OTHER (anna)");
    assertThat(expected(csv(sheet, "?sheet=persons&lang=en"))).startsWith("FEMALE (woman)");
    assertThat(csv(sheet, "?sheet=persons&lang=fi").statusCode()).isEqualTo(400);
    var about = office().get("/api/v1/register-sheets", "Accept-Language", "nn");
    assertThat(about.body()).contains("HDO (heildøgns bemanna omsorgsbustad)");
  }

  private static String expected(HttpResponse<String> answer) {
    return refused(answer).get("faults").get(0).get("expected").asString();
  }

  @Test
  void takeTheDaysOfASpreadsheetAsDaysAndItsNumbersAsTheyAre() throws IOException {
    try (var book = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      var sheet = book.createSheet("Persons");
      var header = sheet.createRow(0);
      var cells = List.of("code", "birthDate", "sex", "lat", "lon", "acceptsSharedRoom");
      for (int i = 0; i < cells.size(); i++) {
        header.createCell(i).setCellValue(cells.get(i));
      }
      var day = book.createCellStyle();
      day.setDataFormat((short) BuiltinFormats.getBuiltinFormat("m/d/yy"));
      var row = sheet.createRow(4);
      row.createCell(0).setCellValue(17);
      row.createCell(1).setCellValue(LocalDate.of(1940, 11, 3));
      row.getCell(1).setCellStyle(day);
      row.createCell(2).setCellValue("MALE");
      row.createCell(3).setCellValue(61.4531);
      row.createCell(4).setCellValue(5);
      row.createCell(5).setCellValue(true);
      book.write(out);

      accepted(workbook(out.toByteArray(), ""));
    }

    in(
        () -> {
          var facts = persons.findByCode("17").orElseThrow().facts();
          assertThat(facts.birthDate()).isEqualTo(LocalDate.of(1940, 11, 3));
          assertThat(facts.lat()).isEqualTo(61.4531);
          assertThat(facts.acceptsSharedRoom()).isTrue();
        });
  }

  @Test
  void areHarmlessToTheSpreadsheetThatOpensThem() {
    accepted(
        csv(
            """
            code;birthDate;sex;lat;lon;name;address
            P-1;1940-01-01;MALE;61;-5.5;"=cmd|' /C calc'!A0";"@SUM(A1)"
            """,
            "?sheet=persons"));

    var exported = office().get("/api/v1/register-exports/persons").body();

    assertThat(exported).contains(";'=cmd|", ";'@SUM", ";-5.5;");
    var again = accepted(csv(exported, "?sheet=persons")).get("sheets").get(0);
    assertThat(again.get("unchanged").asInt()).isEqualTo(1);
  }

  @Test
  void giveUpAFileThatUnpacksToAGiant() throws IOException {
    var small = WorkbookFile.write(Map.of("persons", List.of(List.of("code"))));

    var faults = refused(workbook(inflated(small), "")).get("faults");

    assertThat(faults.findValuesAsString("code")).containsExactly("MALFORMED_WORKBOOK");
    assertThat(refused(workbook(new byte[] {'P', 'K', 3, 4, 9}, "")).get("faults")).hasSize(1);
  }

  @Test
  void nameTheRowThatHasThePlaceAlready() {
    accepted(csv("code;name\nSOL;Solvik\n", "?sheet=institutions"));
    accepted(
        csv(
            "code;institution;ward;name;careForm;capacity\nU-1;SOL;A;Rom 1;LONG_TERM_SOMATIC;1\n",
            "?sheet=units"));
    accepted(
        csv("code;birthDate;sex\nP-1;1940-01-01;MALE\nP-2;1940-01-01;MALE\n", "?sheet=persons"));

    var faults =
        refused(
                csv(
                    """
                    person;unit;from;to;careForm
                    P-1;U-1;2026-01-01;;LONG_TERM_SOMATIC
                    P-2;U-1;2026-06-01;2026-07-01;LONG_TERM_SOMATIC
                    P-3;U-1;2025-06-01;2025-07-01;LONG_TERM_SOMATIC
                    P-2;U-1;2025-06-01;2025-06-01;LONG_TERM_SOMATIC
                    """,
                    "?sheet=belegg"))
            .get("faults");

    assertThat(faults.findValuesAsString("code"))
        .containsExactlyInAnyOrder("PLACE_TAKEN", "UNKNOWN_REFERENCE", "NOT_AFTER");
    assertThat(faults.findValuesAsString("cell")).containsExactlyInAnyOrder("B3", "A4", "D5");
    assertThat(faults.findValuesAsString("found")).anyMatch(it -> it.endsWith("by row 2"));
    assertThat(rows("booking")).isZero();
  }

  @Test
  void hideAProtectedAddressAndKeepIt() {
    var sheet = "code;birthDate;sex;name;address;addressProtected\nP-1;1940-01-01;MALE;Per Prøve;";
    accepted(csv(sheet + "Hemmelig vei 1;ja\n", "?sheet=persons"));

    var exported = office().get("/api/v1/register-exports/persons").body();
    assertThat(exported).contains("Per Prøve").doesNotContain("Hemmelig");
    accepted(csv(exported.replace("Per Prøve", "Per Nytt Prøve"), "?sheet=persons"));

    in(
        () -> {
          var kept = details.findAllByOrderById().getFirst();
          assertThat(kept.name()).isEqualTo("Per Nytt Prøve");
          assertThat(kept.address()).isEqualTo("Hemmelig vei 1");
        });
    assertThat(Http.json(town.as(http, Role.AUDITOR).get("/api/v1/access-log")).toString())
        .as("the look at everyone is told of")
        .contains("EXPORT_SHEETS");
  }

  /** A journal's nightly file says nothing of what it does not know. */
  @Test
  void openNoProtectedAddressByLeavingItOut() {
    var persons = "code;birthDate;sex;lat;lon;name;address;addressProtected\n";
    accepted(
        csv(persons + "P-1;1940-01-01;MALE;61.61;5.03;Per;Hemmelig vei 1;ja\n", "?sheet=persons"));
    var contacts = "person;kind;name;address;addressProtected;validFrom\n";
    accepted(csv(contacts + "P-1;GUARDIAN;Verge;Skjult vei 2;ja;2026-01-01\n", "?sheet=contacts"));

    assertThat(office().get("/api/v1/register-exports/persons").body())
        .as("nor is told where it lies")
        .doesNotContain("61.61", "Hemmelig");
    accepted(csv("code;birthDate;sex;name\nP-1;1940-01-01;MALE;Per Ny\n", "?sheet=persons"));
    accepted(csv(persons + "P-1;1940-01-01;MALE;;;Per Ny;Hemmelig vei 3;\n", "?sheet=persons"));
    accepted(csv("person;kind;name;validFrom\nP-1;GUARDIAN;Verge;2026-01-01\n", "?sheet=contacts"));

    assertThat(told("select address || address_protected from person_details"))
        .isEqualTo("Hemmelig vei 3true");
    assertThat(told("select address || address_protected from contact"))
        .isEqualTo("Skjult vei 2true");
    assertThat(told("select lat || ' ' || lon from person")).isEqualTo("61.61 5.03");

    var blind =
        refused(csv(persons + "P-1;1940-01-01;MALE;;;Per Ny;;nei\n", "?sheet=persons"))
            .get("faults");
    assertThat(blind.findValuesAsString("code")).containsExactly("KEPT_AS_IT_IS");
    assertThat(blind.findValuesAsString("cell")).containsExactly("H2");
    assertThat(
            refused(csv(contacts + "P-1;GUARDIAN;Verge;;nei;2026-01-01\n", "?sheet=contacts"))
                .get("faults")
                .findValuesAsString("cell"))
        .containsExactly("E2");

    accepted(csv(persons + "P-1;1940-01-01;MALE;61.61;5.03;Per Ny;Vei 4;nei\n", "?sheet=persons"));
    assertThat(office().get("/api/v1/register-exports/persons").body()).contains("61.61", "Vei 4");
  }

  private String told(String sql) {
    return transactions.call(acting, () -> database.sql(sql).query(String.class).single());
  }

  @Test
  void bringAssessmentsAndContactsAndChangeNoneThatIsKept() {
    accepted(csv("code;birthDate;sex\nP-1;1940-01-01;MALE\n", "?sheet=persons"));
    var contact = "person;kind;name;validFrom;getsLetters\nP-1;NEXT_OF_KIN;Kari Prøve;2026-01-01;";
    accepted(csv(contact + "nei\n", "?sheet=contacts"));
    assertThat(accepted(csv(contact + "ja\n", "?sheet=contacts")).toString())
        .contains("\"changed\":1");
    var variable = firstVariable();
    var assessed = "person;assessedOn;assessedBy;variable;score\nP-1;2026-01-05;fysio;" + variable;
    accepted(csv(assessed + ";3\n", "?sheet=need-assessments"));
    assertThat(accepted(csv(assessed + ";3\n", "?sheet=kartlegginger")).toString())
        .contains("\"unchanged\":1");
    var named = assessed.replace(variable, "personleg hygiene");
    assertThat(accepted(csv(named + ";3\n", "?sheet=kartlegginger")).toString())
        .as("by the name of the variable")
        .contains("\"unchanged\":1");

    assertThat(
            refused(csv(assessed + ";4\n", "?sheet=need-assessments"))
                .get("faults")
                .findValuesAsString("code"))
        .containsExactly("KEPT_AS_IT_IS");
    assertThat(
            refused(csv(assessed + ";9\nP-1;2026-01-05;fysio;none;7\n", "?sheet=need-assessments"))
                .get("faults")
                .findValuesAsString("code"))
        .contains("UNREADABLE_VALUE");
    assertThat(rows("need_assessment")).isEqualTo(1);
  }

  @Test
  void giveNoLastingPlaceFromAJournal() {
    var journal = town.as(http, Role.EPJ);
    accepted(csv("code;birthDate;sex\nP-1;1940-01-01;MALE\nP-2;1941-01-01;MALE\n", PERSONS));
    accepted(csv("code;name\nI-1;Sol\n", "?sheet=institutions"));
    accepted(
        csv(
            """
            code;institution;ward;name;careForm;capacity
            U-1;I-1;W-1;Rom 1;LONG_TERM_SOMATIC;1
            U-2;I-1;W-1;Rom 2;SHORT_TERM;1
            """,
            "?sheet=units"));
    var sheet = "person;unit;from;to;careForm\n";
    var lives = sheet + "P-1;U-1;2026-01-05;;LONG_TERM_SOMATIC\n";

    assertThat(faults(csv(journal, lives, "?sheet=occupancies")))
        .containsExactly("E2 NEEDS_A_PERSON");
    accepted(
        csv(journal, sheet + "P-2;U-2;2026-01-05;2026-01-19;SHORT_TERM\n", "?sheet=occupancies"));
    accepted(csv(lives, "?sheet=occupancies"));
    accepted(
        csv(
            journal,
            sheet + "P-1;U-1;2026-01-05;2026-11-01;LONG_TERM_SOMATIC\n",
            "?sheet=occupancies"));
    assertThat(rows("booking")).isEqualTo(2);
  }

  @Test
  void bringNothingFromAJournalThatAPersonDecides() {
    var journal = town.as(http, Role.EPJ);
    accepted(
        csv(journal, "code;birthDate;sex\nP-1;1940-01-01;MALE\nP-2;1940-01-01;MALE\n", PERSONS));
    var decided = CASE + "S-1;P-1;2026-01-05;IMPORTED;RIGHT;LONG_TERM_SOMATIC;HOME;5;100\n";
    var grants =
        """
        code;person;careForms;stayNights;cycleNights;from;needClass
        A-1;P-1;RESPITE;7;28;2026-01-05;5
        """;

    assertThat(faults(csv(journal, decided, CASES))).containsExactly("D2 NEEDS_A_PERSON");
    assertThat(faults(csv(journal, grants, "?sheet=respite-grants")))
        .containsExactly("A2 NEEDS_A_PERSON");
    assertThat(rows("case_file") + rows("respite_grant")).isZero();

    accepted(csv(journal, CASE + "S-2;P-2;2026-01-05;WRITTEN;;;HOME;;\n", CASES));
    accepted(csv(decided, CASES));
    accepted(csv(grants, "?sheet=respite-grants"));
    assertThat(accepted(csv(journal, decided, CASES)).toString()).contains("\"unchanged\":1");
    assertThat(faults(csv(journal, decided.replace("LONG_TERM_SOMATIC", "HDO"), CASES)))
        .as("what is granted is decided, too")
        .containsExactly("F2 NEEDS_A_PERSON");
  }

  @Test
  void bringWhatWasDecidedElsewhereUntilSomethingIsDecidedHere() {
    fill();
    accepted(csv("code;birthDate;sex\nQ-1;1940-01-01;MALE\nQ-2;1940-01-01;MALE\n", PERSONS));
    var first = CASE + "Z-1;Q-1;2026-01-05;IMPORTED;RIGHT;LONG_TERM_SOMATIC;HOME;5;100\n";
    accepted(csv(first, CASES));
    var deciders = new Office(office());
    deciders.runOf("2026-11-23");
    deciders.accept("PLACEMENT", "C7");

    assertThat(accepted(csv(first, CASES)).toString()).contains("\"unchanged\":1");
    assertThat(faults(csv(first.replace("Z-1;Q-1", "Z-2;Q-2"), CASES)))
        .containsExactly("D2 FIRST_FILL_ONLY");
    accepted(csv(CASE + "Z-2;Q-2;2026-01-05;WRITTEN;;;HOME;;\n", CASES));
  }

  @Test
  void askWhichSheetAFileIsAndSayWhichThereAre() {
    var answer = csv("code\n", "");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("which-sheet", "respite-grants");
    var about = Http.json(office().get("/api/v1/register-sheets"));
    assertThat(about.findValuesAsString("title")).hasSize(8).contains("occupancies");
    assertThat(office().get("/api/v1/register-exports/nothing").statusCode()).isEqualTo(404);
    assertThat(office().get("/api/v1/register-exports?lang=fi").statusCode()).isEqualTo(400);
    assertThat(
            refused(csv("kode;kode;rom\nX;Y;Z;W\n", "?sheet=persons"))
                .get("faults")
                .findValuesAsString("code"))
        .containsExactlyInAnyOrder(
            "DUPLICATE_COLUMN",
            "UNKNOWN_COLUMN",
            "MISSING_COLUMN",
            "MISSING_COLUMN",
            "CELL_WITHOUT_COLUMN");
  }

  private String firstVariable() {
    var tried =
        refused(
            csv(
                "person;assessedOn;assessedBy;variable;score\nP-1;2026-01-05;fysio;none;1\n",
                "?sheet=need-assessments"));
    assertThat(tried.get("faults").findValuesAsString("code")).containsExactly("UNKNOWN_REFERENCE");
    return "HYGIENE";
  }

  /** The same workbook, with a sheet that unpacks to a giant. */
  private static byte[] inflated(byte[] workbook) throws IOException {
    var out = new ByteArrayOutputStream();
    var file = Files.write(Files.createTempFile("small", ".xlsx"), workbook);
    try (var in = new ZipFile(file.toFile());
        var zip = new ZipOutputStream(out)) {
      for (var entry : Collections.list(in.entries())) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        var content = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        if (entry.getName().endsWith("sheet1.xml")) {
          content = content.replace("<sheetData>", "<sheetData>" + " ".repeat(60_000_000));
        }
        zip.write(content.getBytes(StandardCharsets.UTF_8));
      }
    } finally {
      Files.delete(file);
    }
    return out.toByteArray();
  }

  private Http office() {
    return town.as(http, Role.CASEWORKER);
  }

  private void fill() {
    var filled =
        town.as(http, Role.ADMINISTRATOR)
            .post(
                "/api/v1/register-imports/snapshot",
                Towns.sample("fjordvik").replace("\"9991\"", "\"" + town.number() + "\""),
                "Content-Type",
                "application/json");
    assertThat(filled.statusCode()).as(filled.body()).isEqualTo(201);
  }

  private byte[] export(String query) {
    return office().getBytes("/api/v1/register-exports" + query);
  }

  private HttpResponse<String> csv(String file, String query) {
    return csv(file.getBytes(StandardCharsets.UTF_8), query);
  }

  private HttpResponse<String> csv(byte[] file, String query) {
    return office()
        .postBytes("/api/v1/register-imports/sheets" + query, file, "Content-Type", "text/csv");
  }

  private static HttpResponse<String> csv(Http who, String file, String query) {
    return who.post("/api/v1/register-imports/sheets" + query, file, "Content-Type", "text/csv");
  }

  /** Cells with what is wrong in them. */
  private static List<String> faults(HttpResponse<String> answer) {
    return refused(answer)
        .get("faults")
        .valueStream()
        .map(it -> it.get("cell").asString() + " " + it.get("code").asString())
        .toList();
  }

  private HttpResponse<String> workbook(byte[] file, String query) {
    return office()
        .postBytes("/api/v1/register-imports/sheets" + query, file, "Content-Type", XLSX);
  }

  private static JsonNode accepted(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Http.json(answer);
  }

  private static JsonNode refused(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    return Http.json(answer);
  }

  private long rows(String table) {
    return transactions.call(
        acting, () -> database.sql("select count(*) from " + table).query(Long.class).single());
  }

  private long changes() {
    return rows("register_change");
  }

  private void in(Runnable work) {
    transactions.run(acting, work);
  }
}
