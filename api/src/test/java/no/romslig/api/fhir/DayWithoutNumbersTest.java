package no.romslig.api.fhir;

import static no.romslig.api.fhir.Journal.BASE;
import static no.romslig.api.fhir.Teller.FHIR;
import static no.romslig.api.fhir.Teller.FORM;
import static no.romslig.api.fhir.Teller.NATIONAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.Overheard;
import no.romslig.api.Towns;
import no.romslig.api.access.Role;
import no.romslig.api.access.TestTowns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A whole day, in which a journal tells much and much of it wrongly. Afterwards everything that was
 * logged, every fault that was answered and every address is searched for the numbers and names of
 * those whom it was about.
 */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class DayWithoutNumbersTest {

  private static final LocalDate BORN = LocalDate.of(1938, 7, 9);
  private static final Path ACCESS_LOGS = Path.of("target/day-" + UUID.randomUUID());
  private static final Path HOME = Path.of("target/homes/" + UUID.randomUUID());
  private static final String GIVEN = "Ragnfrida";
  private static final String FAMILY = "Kvistadbakk";

  /** Of those whom the registers know, of those whom they do not, and of nobody. */
  private static final List<String> KNOWN =
      List.of(SyntheticNumbers.of(BORN, 2), SyntheticNumbers.of(BORN, 4));

  private static final String STRANGER = SyntheticNumbers.of(BORN, 6);
  private static final String BROKEN = broken(SyntheticNumbers.of(BORN, 8));

  private static final Pattern BETWEEN_DIGITS =
      Pattern.compile("(?<=\\d)(?:%20|%2D|[ \\u00a0+.\\-])(?=\\d)");

  @Autowired private ApplicationContext context;

  @LocalServerPort private int port;

  private SampleDay day;
  private Http http;
  private Teller journal;
  private final List<String> ids = new ArrayList<>();
  private final List<String> taken = new ArrayList<>();

  @DynamicPropertySource
  static void accessLog(DynamicPropertyRegistry settings) {
    settings.add("romslig.home", HOME::toString);
    settings.add("server.tomcat.accesslog.enabled", () -> "true");
    settings.add("server.tomcat.accesslog.buffered", () -> "false");
    settings.add(
        "server.tomcat.accesslog.directory", () -> ACCESS_LOGS.toAbsolutePath().toString());
  }

  @BeforeEach
  void found() {
    day = new SampleDay(context, port);
    http = day.as(Role.EPJ);
    journal = new Teller(http);
  }

  private static String broken(String number) {
    int last = number.charAt(10) - '0';
    return number.substring(0, 10) + (last + 1) % 10;
  }

  @Test
  void noNumberAndNoNameIsInALogAFaultOrAnAddress(CapturedOutput output) throws Exception {
    try (var overheard = Overheard.listen()) {
      tell();
      tellWrongly();
      day.work();
      search();
      callWrongly();
      workWrongly();
      ids.forEach(id -> assertThat(day.journal().everything(List.of(id))).isNotEmpty());
      LoggerFactory.getLogger("no.romslig.api").info("The day is over: {}", ACCESS_LOGS);

      assertThat(taken).as("what should have been refused").isEmpty();
      var written = logs(output);
      assertThat(written.getFirst()).contains("The day is over: " + ACCESS_LOGS);
      assertThat(written.get(1)).contains("POST /fhir/r4/Patient/_search 200");
      assertThat(written).as("with the database's log").hasSizeGreaterThan(2);
      written.forEach(each -> mustSayNothing("a log", each));
      var faults = overheard.exchanges().stream().filter(Overheard.Exchange::isFault).toList();
      assertThat(faults).hasSizeGreaterThan(40);
      faults.forEach(each -> mustSayNothing("the answer " + each, each.body()));
      overheard
          .exchanges()
          .forEach(it -> it.addresses().forEach(each -> mustSayNothing("an address " + it, each)));
    }
  }

  /** With a number of nobody's, so that the day's search does not stumble over it. */
  @Test
  void oneLineThatLogsANumberIsFound(CapturedOutput output) throws Exception {
    var planted = SyntheticNumbers.of(BORN, 10);
    for (var written : List.of(planted, spaced(planted), spaced(planted).replace(" ", "%20"))) {
      LoggerFactory.getLogger("no.romslig.api").warn("Someone wrote {} here", written);
      var logged =
          logs(output)
              .getFirst()
              .lines()
              .filter(it -> it.endsWith("Someone wrote " + written + " here"))
              .findFirst()
              .orElseThrow();

      assertThatThrownBy(() -> mustSayNothing("a log", logged, List.of(planted)))
          .isInstanceOf(AssertionError.class);
      assertThatCode(() -> mustSayNothing("a log", logged, List.of(STRANGER)))
          .doesNotThrowAnyException();
    }
  }

  /** Standard output, the access log, and what the database's server wrote. */
  private List<String> logs(CapturedOutput output) throws IOException {
    var all = new ArrayList<>(List.of(output.getAll()));
    for (var folder : List.of(ACCESS_LOGS, HOME)) {
      try (var files = Files.walk(folder)) {
        files
            .filter(Files::isRegularFile)
            .filter(it -> it.toString().endsWith(".log"))
            .forEach(it -> all.add(text(it)));
      }
    }
    return all;
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void mustSayNothing(String where, String text) {
    mustSayNothing(where, text, secrets());
  }

  private static void mustSayNothing(String where, String text, List<String> secrets) {
    var lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      var line = BETWEEN_DIGITS.matcher(lines[i]).replaceAll("");
      for (var secret : secrets) {
        assertThat(line.contains(secret))
            .as("%s, line %s: has %s: %s", where, i + 1, secret, line)
            .isFalse();
      }
    }
  }

  private static List<String> secrets() {
    return Stream.concat(KNOWN.stream(), Stream.of(STRANGER, BROKEN, GIVEN, FAMILY)).toList();
  }

  private static String patient(String number, String local) {
    return Teller.patient(number, local).replace("Testperson", FAMILY).replace("Kari", GIVEN);
  }

  /** Persons, and what is known of them. */
  private void tell() {
    for (var number : KNOWN) {
      var condition = "identifier=" + NATIONAL + "|" + number;
      var sent = patient(number, "P" + ids.size());
      var made = journal.post("Patient", sent, "If-None-Exist", condition);
      ids.add(Teller.made(made).get("id").asString());
      assertThat(journal.post("Patient", sent, "If-None-Exist", condition).statusCode())
          .isEqualTo(200);
    }
    var id = ids.getFirst();
    Teller.made(journal.post("ServiceRequest", Teller.application(id, "active", "S1")));
    Teller.made(journal.post("Observation", Teller.observation(id, "MEMORY", "4", "O1")));
    Teller.made(journal.post("RelatedPerson", partner(id, KNOWN.get(1))));
    Teller.made(journal.post("RelatedPerson", contact(byNumber(KNOWN.getFirst()), BROKEN)));
    Teller.changed(journal.change("Patient/" + id, "Storgata 1", "Storgata 2"));
  }

  private static String partner(String of, String number) {
    return """
    {"resourceType": "RelatedPerson", "patient": {"reference": "Patient/%s"},
     "identifier": [{"system": "%s", "value": "%s"}],
     "relationship": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-RoleCode",
       "code": "DOMPART"}]}]}
    """
        .formatted(of, NATIONAL, number);
  }

  private static String contact(String patient, String number) {
    return """
    {"resourceType": "RelatedPerson", "patient": %s,
     "identifier": [{"system": "%s", "value": "%s"}],
     "relationship": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-RoleCode",
       "code": "CHILD"}]}], "name": [{"family": "%s", "given": ["%s"]}]}
    """
        .formatted(patient, NATIONAL, number, FAMILY, GIVEN);
  }

  private static String byNumber(String number) {
    return "{\"identifier\": {\"system\": \"%s\", \"value\": \"%s\"}}".formatted(NATIONAL, number);
  }

  private static String bySearch(String number) {
    return "{\"reference\": \"Patient?identifier=%s|%s\"}".formatted(NATIONAL, number);
  }

  /** All that is refused, with numbers and names where they belong and where they do not. */
  private void tellWrongly() {
    var known = patient(KNOWN.getFirst(), "P9");
    var other = patient(STRANGER, "P8");
    var id = ids.getFirst();
    for (var wrong :
        List.of(
            known,
            patient(BROKEN, "P7"),
            patient(spaced(STRANGER), "P7"),
            patient(STRANGER, KNOWN.getFirst()),
            other.replace(FAMILY, FAMILY + " " + STRANGER),
            other.replace("Storgata 1", "Storgata " + STRANGER),
            other.replace("\"6400\"", "\"" + STRANGER + "\""),
            other.replace("\"name\"", "\"birthDate\": \"" + STRANGER + "\", \"name\""),
            other.replace("\"name\"", "\"gender\": \"" + STRANGER + "\", \"name\""),
            other.replace("\"name\"", "\"active\": \"" + STRANGER + "\", \"name\""),
            other.replace("\"name\"", "\"" + STRANGER + "\": \"" + FAMILY + "\", \"name\""),
            known.replace("\"name\"", "\"id\": \"" + STRANGER + "/" + FAMILY + "\", \"name\""),
            other.replace(NATIONAL, "urn:oid:" + STRANGER),
            other.replace(NATIONAL, STRANGER),
            other.replace("\"Patient\"", "\"" + FAMILY + STRANGER + "\""),
            other.replace(GIVEN, GIVEN + "\\u0000"),
            other.substring(0, other.length() / 2),
            other + other,
            FAMILY + STRANGER)) {
      mustFail(journal.post("Patient", wrong));
    }
    for (var reference :
        List.of(
            byNumber(STRANGER),
            byNumber(BROKEN),
            bySearch(STRANGER),
            bySearch(BROKEN),
            "{\"reference\": \"Patient/" + STRANGER + "\"}",
            "{\"reference\": \"" + STRANGER + "\"}",
            "{\"reference\": \"urn:uuid:" + STRANGER + "\"}",
            "{\"reference\": \"#" + STRANGER + "\"}",
            "{\"display\": \"" + FAMILY + "\"}")) {
      mustFail(journal.post("RelatedPerson", contact(reference, BROKEN)));
      for (var sent :
          List.of(
              Teller.application("@", "active", "S9"),
              Teller.observation("@", "MEMORY", "3", "O9"),
              Teller.stay("@", UUID.randomUUID().toString(), "in-progress", "{}", ""))) {
        var type = sent.replaceFirst("(?s).*?\"resourceType\": \"(\\w+)\".*", "$1");
        var wrong = sent.replace("{\"reference\": \"Patient/@\"}", reference);
        mustFail(journal.post(type, wrong));
        mustFail(journal.send(transaction(wrong, type)));
      }
    }
    mustFail(journal.post("Observation", Teller.observation(id, STRANGER, "3", "O9")));
    mustFail(journal.post("ServiceRequest", Teller.application(id, STRANGER, "S9")));
    mustFail(journal.post("ServiceRequest", Teller.application(id, "active", STRANGER)));
    mustFail(journal.send(transaction(known, "Patient")));
    mustFail(journal.send(transaction(known, "Patient/" + STRANGER)));
    mustFail(journal.send(transaction(other, "Patient").replace("POST", "DELETE" + STRANGER)));
    mustFail(journal.put("Patient/" + id, known.replace("P9", "P10")));
    mustFail(journal.put("Patient/" + id, known, "If-Match", "W/\"" + STRANGER + "\""));
    mustFail(journal.put("Patient/" + STRANGER, known, "If-Match", "W/\"1\""));
    mustFail(
        journal.post(
            "Patient", other, "If-None-Exist", "identifier=" + STRANGER + "&name=" + FAMILY));
    mustFail(
        http.post(
            BASE + "Patient",
            "<Patient><name>" + FAMILY + STRANGER + "</name></Patient>",
            "Content-Type",
            "application/fhir+xml"));
    mustFail(
        journal.post(
            "Subscription",
            """
            {"resourceType": "Subscription", "status": "requested", "reason": "%s",
             "criteria": "Patient?identifier=%s",
             "channel": {"type": "rest-hook", "endpoint": "https://%s.example/%s",
               "payload": "%s"}}
            """
                .formatted(STRANGER, STRANGER, FAMILY, STRANGER, STRANGER)));
  }

  private static String transaction(String sent, String url) {
    return """
    {"resourceType": "Bundle", "type": "transaction", "entry": [
      {"resource": %s, "request": {"method": "POST", "url": "%s"}}]}
    """
        .formatted(sent, url);
  }

  private static String spaced(String number) {
    return number.substring(0, 6) + " " + number.substring(6);
  }

  /** By numbers, in the body as it should be, and in addresses as it should not. */
  private void search() {
    assertThat(journal.patients(KNOWN.getFirst())).containsExactly(ids.getFirst());
    journal.patients(STRANGER);
    assertThat(journal.patients(BROKEN)).isEmpty();
    var question = "identifier=" + NATIONAL + "%7C" + STRANGER;
    for (var path :
        List.of(
            "Patient?" + question,
            "Patient?identifier:exact=" + STRANGER,
            "Patient?name=" + FAMILY,
            "Patient/" + STRANGER,
            "Patient/" + spaced(STRANGER).replace(" ", "%20"),
            "Patient/" + STRANGER + "/_history/" + STRANGER,
            "Patient/" + STRANGER + "/$everything",
            "Patient/$" + STRANGER,
            STRANGER,
            "Encounter?patient=" + STRANGER,
            "Encounter?patient=Group/" + STRANGER,
            "Encounter?patient:Patient.identifier=" + STRANGER,
            "Encounter?_offset=" + STRANGER,
            "Location?identifier=" + STRANGER + "%7C" + STRANGER,
            "Location?type=" + STRANGER,
            "Location?_format=" + STRANGER,
            "Task/" + STRANGER,
            "metadata/" + STRANGER)) {
      http.get(BASE + path);
    }
    for (var form :
        List.of(
            question + "%00", "identifier=" + STRANGER, "name=" + FAMILY, "patient=" + STRANGER)) {
      mustFail(http.post(BASE + "Patient/_search", form, "Content-Type", FORM));
    }
    mustFail(http.post(BASE + "Patient/_search?" + question, "", "Content-Type", FORM));
    for (var method : List.of("PUT", "DELETE", "PATCH")) {
      for (var path : List.of("Patient?" + question, "Patient/" + STRANGER)) {
        mustFail(http.sendWith(patient(STRANGER, "P1"), method, BASE + path, "Content-Type", FHIR));
      }
    }
    http.get(BASE + "Location", "Accept", STRANGER + "/" + FAMILY, "If-None-Match", STRANGER);
  }

  /** Who is not known, and who calls by the other interface. */
  private void callWrongly() {
    var office = day.as(Role.CASEWORKER);
    var person = "/api/v1/persons/" + ids.getFirst();
    var nobody = Http.onPort(port).asNobody();
    for (var stranger :
        List.of(
            nobody.withToken(STRANGER),
            Http.onPort(port).as(STRANGER),
            Http.onPort(port).as("x:" + FAMILY),
            TestTowns.next().as(nobody, STRANGER, Role.EPJ))) {
      mustFail(stranger.get(BASE + "Location?identifier=" + STRANGER));
      mustFail(stranger.get(person + "?name=" + FAMILY));
    }
    for (var path :
        List.of(
            "/api/v1/persons/" + STRANGER,
            "/api/v1/persons/" + spaced(STRANGER).replace(" ", "%20"),
            "/api/v1/cases/" + STRANGER,
            "/api/v1/runs/" + STRANGER + "/proposal",
            "/api/v1/" + STRANGER,
            "/api/v1/events?after=" + STRANGER + FAMILY,
            "/runs/" + STRANGER,
            "/" + STRANGER)) {
      mustFail(office.get(path));
    }
    mustFail(office.send("DELETE", "/api/v1/persons/" + STRANGER));
    for (var body :
        List.of(
            "{\"system\": \"" + FAMILY + "\", \"value\": \"" + STRANGER + "\"}",
            "{\"" + STRANGER + "\": \"" + FAMILY + "\"}",
            "{\"system\": {\"" + FAMILY + "\": " + STRANGER + "}}",
            "{\"system\": \"a\\u0000\", \"value\": \"" + FAMILY + "\"}",
            "[" + STRANGER + "]",
            STRANGER + FAMILY)) {
      mustFail(office.post(person + "/references", body, json()));
      mustFail(office.post("/api/v1/persons", body, json()));
      mustFail(office.post("/api/v1/applications", body, json()));
      mustFail(office.post("/api/v1/runs", body, json()));
      mustFail(office.sendWith(body, "PUT", person, json()));
    }
    mustFail(office.post("/api/v1/runs", body(), "Content-Type", STRANGER + "/" + FAMILY));
  }

  private static String body() {
    return "{\"name\": \"" + FAMILY + "\"}";
  }

  /** A snapshot that holds numbers and names, and letters with them. */
  private void workWrongly() {
    var office = day.as(Role.CASEWORKER);
    var snapshot = Towns.small();
    var spoilt = snapshot.replaceAll("\"name\": \"[^\"]+\"", "\"name\": \"" + STRANGER + "\"");
    assertThat(spoilt).isNotEqualTo(snapshot);
    mustFail(office.order(spoilt, "?steps=0"));
    mustFail(office.order(snapshot.replace("9991", STRANGER), "?steps=0"));
    mustFail(office.order(snapshot, "?steps=" + STRANGER + FAMILY));
    mustFail(office.order(snapshot, "?previous=" + STRANGER));
    var decision = "/api/v1/decisions/" + UUID.randomUUID();
    mustFail(office.post(decision + "/letters", "{\"about\": \"" + STRANGER + "\"}", json()));
    mustFail(
        office.post(
            "/api/v1/letters/" + STRANGER + "/send", "{\"to\": \"" + FAMILY + "\"}", json()));
  }

  private static String[] json() {
    return new String[] {"Content-Type", "application/json"};
  }

  private void mustFail(HttpResponse<String> answer) {
    if (answer.statusCode() < 400) {
      taken.add(answer + " " + answer.body());
    }
  }
}
