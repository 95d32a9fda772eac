package no.romslig.api.fhir;

import static no.romslig.api.fhir.Journal.BASE;
import static no.romslig.api.fhir.Journal.bundle;
import static no.romslig.api.fhir.Teller.faults;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.access.Role;
import no.romslig.api.access.TestTowns;
import no.romslig.api.access.TestTowns.TestTown;
import no.romslig.api.decision.Desk;
import no.romslig.api.decision.Office;
import no.romslig.api.entry.Door;
import no.romslig.api.register.SnapshotLoader;
import no.romslig.data.municipality.MunicipalityRoll;
import no.romslig.data.register.Acting;
import no.romslig.solver.sample.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Messages are kept with what becomes of them, and a person looks after those that fail. */
@ApplicationTest
class InboxTest {

  private static final String NUMBER = SyntheticNumbers.of(LocalDate.of(1939, 5, 4), 2);
  private static final String PATIENT = "," + resource(Teller.patient(NUMBER, "p1"));
  private static final String VOLVEN = "urn:oid:2.16.578.1.12.4.1.1.9151";
  private static final String INBOX = "/api/v1/inbox";

  @Autowired private MunicipalityRoll roll;
  @Autowired private SnapshotLoader loader;
  @LocalServerPort private int port;

  private TestTown town;
  private Http journal;
  private Http office;

  @BeforeEach
  void load() {
    town = TestTowns.next();
    loader.load(
        new Acting(roll.enrol(town.number(), "Fjordvik"), "caseworker-1", "TEST"),
        Desk.renumbered(Samples.generate("fjordvik", 1), town.number(), "{}"));
    journal = town.as(Http.onPort(port), Role.EPJ);
    office = town.as(Http.onPort(port), Role.CASEWORKER);
  }

  @Test
  void aMessageIsDoneOnceHoweverOftenItIsSent() {
    var told = message("m-1", "tell", PATIENT);
    assertThat(code(send(told))).isEqualTo("ok");
    assertThat(code(send(told))).isEqualTo("ok");

    assertThat(list("").get("total").asInt()).isEqualTo(1);
    assertThat(list("").get("items").get(0).get("attempts").asInt()).isEqualTo(1);
    assertThat(new Teller(journal).patients(NUMBER)).hasSize(1);
    var other = message("m-1", "tell", PATIENT.replace("Storgata", "Kaia"));
    assertThat(send(other).statusCode()).as("the same name for another message").isEqualTo(409);
  }

  @Test
  void whatCannotBeDoneYetIsDoneOnceItCan() {
    var application = "," + resource(application("a-1"));
    assertThat(code(send(message("m-2", "tell", application)))).isEqualTo("transient-error");
    var waiting = list("?state=WAITING").get("items").get(0);
    assertThat(waiting.get("findings").get(0).get("at").asString())
        .isEqualTo("Bundle.entry[1].resource.subject");
    assertThat(waiting.hasNonNull("nextAttemptAt")).isTrue();

    assertThat(code(send(message("m-1", "tell", PATIENT)))).isEqualTo("ok");
    assertThat(list("?state=WAITING").get("total").asInt()).isZero();
    assertThat(code(send(message("m-2", "tell", application)))).isEqualTo("ok");
  }

  @Test
  void whatCannotBeDoneIsShownToAPersonWhoSettlesIt() {
    send(message("m-1", "tell", PATIENT));
    var wrong = "," + resource(application("a-1").replace("\"21\"", "\"99\""));
    assertThat(code(send(message("m-2", "tell", wrong)))).isEqualTo("fatal-error");

    var failed = list("?state=FAILED").get("items").get(0);
    var at = INBOX + "/" + failed.get("id").asString();
    var shown = bundle(office.get(at));
    assertThat(shown.get("tells").get(0).get("type").asString()).isEqualTo("ServiceRequest");
    assertThat(shown.get("patients")).hasSize(1);
    assertThat(shown.toString()).doesNotContain(NUMBER, "Testperson");
    assertThat(alarms()).contains(failed.get("id").asString());

    var again = order(at, "{\"command\": \"RETRY\"}");
    assertThat(bundle(again).at("/message/state").asString()).isEqualTo("FAILED");
    assertThat(bundle(again).at("/message/attempts").asInt()).isEqualTo(2);
    assertThat(order(at, "{\"command\": \"DISMISS\"}").statusCode()).isEqualTo(422);
    var dismissed =
        bundle(order(at, "{\"command\": \"DISMISS\", \"reason\": \"Ringt og registrert\"}"));
    assertThat(dismissed.at("/message/state").asString()).isEqualTo("DISMISSED");
    Office.refused(order(at, "{\"command\": \"RETRY\"}"), 409, "message-settled");
    assertThat(alarms()).doesNotContain(failed.get("id").asString());
  }

  @Test
  void whatFailedByAnUnknownCodeIsDoneWhenItIsTriedAfterSomeoneHasSaidWhatItMeans() {
    send(message("m-1", "tell", PATIENT));
    var sent = "," + resource(application("a-1").replace(VOLVEN, "http://journal.example/x"));
    assertThat(code(send(message("m-2", "tell", sent)))).isEqualTo("fatal-error");
    var failed = list("?state=FAILED").get("items").get(0).get("id").asString();

    new Door(town.as(Http.onPort(port), Role.ADMINISTRATOR))
        .make(
            "/api/v1/local-codes",
            "{'system':'http://journal.example/x','code':'21','kind':'SERVICE_TYPE',"
                + "'meaning':'21'}");
    var again = bundle(order(INBOX + "/" + failed, "{\"command\": \"RETRY\"}"));
    assertThat(again.at("/message/state").asString()).isEqualTo("DONE");
  }

  @Test
  void aCorrectionMendsWhatFailed() {
    send(message("m-1", "tell", PATIENT));
    var wrong = "," + resource(application("a-1").replace("\"21\"", "\"99\""));
    assertThat(code(send(message("m-2", "tell", wrong)))).isEqualTo("fatal-error");
    var right = "," + resource(application("a-1"));
    assertThat(code(send(about("m-3", "correct", "m-2", right)))).isEqualTo("ok");

    assertThat(list("?state=REPLACED").get("items").get(0).get("name").asString())
        .isEqualTo("http://journal.example/message|m-2");
    assertThat(list("?state=FAILED").get("total").asInt()).isZero();
  }

  @Test
  void messagesThatCorrectOneAnotherInACircleFail() {
    assertThat(code(send(about("m-1", "correct", "m-1", PATIENT)))).isEqualTo("fatal-error");
    assertThat(code(send(about("m-2", "correct", "m-3", PATIENT)))).isEqualTo("transient-error");
    assertThat(code(send(about("m-3", "correct", "m-2", PATIENT)))).isEqualTo("fatal-error");
    assertThat(new Teller(journal).patients(NUMBER)).isEmpty();
    assertThat(code(send(about("m-4", "annul", "m-3", "")))).isEqualTo("ok");
  }

  @Test
  void aMessageWithoutWhatAMessageMustHaveIsRefusedWithAllFaultsAndNotKept() {
    var bare =
        message("m-1", "tell", PATIENT)
            .replaceFirst("\"timestamp\": \"[^\"]*\",", "")
            .replaceFirst("\"identifier\": \\{[^}]*\\},", "")
            .replace("\"code\": \"tell\"", "\"code\": \"scream\"");
    assertThat(faults(send(bare), 422))
        .containsExactlyInAnyOrder(
            "Bundle.identifier", "Bundle.timestamp", "Bundle.entry[0].resource.event");
    assertThat(faults(send(message("m-1", "annul", "")), 422))
        .containsExactly("Bundle.entry[0].resource.extension");
    assertThat(list("").get("total").asInt()).isZero();
  }

  @Test
  void messagesAreForTheirMunicipalityAlone() {
    send(message("m-1", "tell", PATIENT));
    var id = list("").get("items").get(0).get("id").asString();
    var neighbour = TestTowns.next();
    roll.enrol(neighbour.number(), "Nabo");
    var other = neighbour.as(Http.onPort(port), Role.CASEWORKER);

    assertThat(other.get(INBOX + "/" + id).statusCode()).isEqualTo(404);
    assertThat(bundle(other.get(INBOX)).get("total").asInt()).isZero();
    var auditor = town.as(Http.onPort(port), Role.AUDITOR);
    var refused =
        auditor.post(
            BASE + "$process-message",
            message("m-2", "tell", PATIENT),
            "Content-Type",
            Teller.FHIR);
    assertThat(refused.statusCode()).isEqualTo(403);
  }

  private List<String> alarms() {
    return bundle(office.get("/api/v1/alarms?size=500"))
        .get("alarms")
        .valueStream()
        .filter(it -> it.get("code").asString().equals("MESSAGE_UNTAKEN"))
        .map(it -> it.at("/about/id").asString())
        .toList();
  }

  private HttpResponse<String> send(String message) {
    return journal.post(BASE + "$process-message", message, "Content-Type", Teller.FHIR);
  }

  private HttpResponse<String> order(String at, String body) {
    return office.post(at + "/commands", body, "Content-Type", "application/json");
  }

  private JsonNode list(String query) {
    return bundle(office.get(INBOX + query));
  }

  private static String code(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Http.json(answer).at("/entry/0/resource/response/code").asString();
  }

  private static String application(String name) {
    return Teller.application("x", "active", name)
        .replace(
            "{\"reference\": \"Patient/x\"}",
            "{\"identifier\": {\"system\": \"http://journal.example/patient\", \"value\":"
                + " \"p1\"}}");
  }

  private static String resource(String json) {
    return "{\"resource\": " + json + "}";
  }

  private static String message(String name, String code, String told) {
    return message(name, code, "", told);
  }

  private static String about(String name, String code, String other, String told) {
    var extension =
        """
        , "extension": [{"url": "urn:romslig:extension:about",
          "valueIdentifier": {"system": "http://journal.example/message", "value": "%s"}}]
        """
            .formatted(other);
    return message(name, code, extension, told);
  }

  private static String message(String name, String code, String extension, String told) {
    return """
    {"resourceType": "Bundle", "type": "message", "timestamp": "2026-11-20T08:00:00Z",
     "identifier": {"system": "http://journal.example/message", "value": "%s"},
     "entry": [{"resource": {"resourceType": "MessageHeader",
       "eventCoding": {"system": "urn:romslig:code:message", "code": "%s"},
       "source": {"endpoint": "http://journal.example/"}%s}}%s]}
    """
        .formatted(name, code, extension, told);
  }
}
