package no.romslig.api.fhir;

import static no.romslig.api.fhir.Journal.BASE;
import static no.romslig.api.fhir.Journal.bundle;
import static no.romslig.api.fhir.Teller.changed;
import static no.romslig.api.fhir.Teller.faults;
import static no.romslig.api.fhir.Teller.made;
import static no.romslig.api.fhir.Teller.observation;
import static no.romslig.api.fhir.Teller.patient;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.romslig.api.ApplicationTest;
import no.romslig.api.access.Role;
import no.romslig.api.entry.Door;
import no.romslig.api.entry.OwnTown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** A patient journal asks for short stays, and for those who are ready to leave hospital. */
@ApplicationTest
class ShortStayRequestTest {

  private static final String CLASS =
      "{\"url\": \"urn:romslig:extension:need-class\", \"valueInteger\": %s}";
  private static final String READY =
      "{\"url\": \"urn:romslig:extension:hospital-ready-since\", \"valueDate\": \"2026-11-18\"}";

  @Autowired private ApplicationContext context;
  @LocalServerPort private int port;

  private OwnTown town;
  private Teller journal;
  private String person;

  @BeforeEach
  void open() {
    town = new OwnTown(context, port);
    journal = new Teller(town.as(Role.EPJ).http());
    var number = SyntheticNumbers.of(LocalDate.of(1941, 3, 5), 2);
    person = made(journal.post("Patient", patient(number, "1302"))).get("id").asString();
  }

  @Test
  void isAskedForWithTheDaysBetweenWhichItFitsAndForHowManyNights() {
    var sent = request("20", "active", ", " + quantity("14"), CLASS.formatted(4) + ", " + READY);
    var read = made(journal.post("ServiceRequest", sent));

    assertThat(new Validator().errors(read.toString())).isEmpty();
    assertThat(read.get("identifier").toString()).contains("http://journal.example/short", "k-1");
    assertThat(read.at("/occurrencePeriod/start").asString()).isEqualTo("2026-12-01");
    assertThat(read.at("/occurrencePeriod/end").asString()).isEqualTo("2026-12-31");
    var stay = stay();
    assertThat(stay.get("careForm").asString()).isEqualTo("SHORT_TERM");
    assertThat(stay.get("purpose").asString()).isEqualTo("OTHER");
    assertThat(stay.get("earliestStart").asString()).isEqualTo("2026-12-01");
    assertThat(stay.get("latestStart").asString()).isEqualTo("2026-12-17");
    assertThat(stay.get("nights").asInt()).isEqualTo(14);
    assertThat(stay.get("needClass").asInt()).isEqualTo(4);
    assertThat(stay.get("sex").asString()).isEqualTo("FEMALE");
    assertThat(stay.get("hospitalReadySince").asString()).isEqualTo("2026-11-18");
  }

  @Test
  void fillsTheWholePeriodWhereNoNightsAreSaid() {
    made(journal.post("ServiceRequest", request("19", "active", "", CLASS.formatted(2))));
    assertThat(stay().get("nights").asInt()).isEqualTo(30);
    assertThat(stay().get("latestStart").asString()).isEqualTo("2026-12-01");
    assertThat(stay().get("purpose").asString()).isEqualTo("REHABILITATION");
  }

  @Test
  void isForAPurposeAndInACareFormThatTheServiceTypeDoesNotTell() {
    var palliative =
        "{\"url\": \"urn:romslig:extension:short-stay-purpose\", \"valueCode\": \"PALLIATIVE\"}";
    var sent =
        request("20", "active", "", CLASS.formatted(5) + ", " + palliative)
            .replace(
                "\"code\": \"20\"}",
                "\"code\": \"20\"}, {\"system\": \"urn:romslig:code:care-form\","
                    + " \"code\": \"LONG_TERM_SHELTERED\"}");
    var read = made(journal.post("ServiceRequest", sent));
    assertThat(read.get("code").toString()).contains("\"20\"").contains("LONG_TERM_SHELTERED");
    assertThat(stay().get("careForm").asString()).isEqualTo("LONG_TERM_SHELTERED");
    assertThat(stay().get("purpose").asString()).isEqualTo("PALLIATIVE");

    var acute =
        made(
            journal.post(
                "ServiceRequest",
                request("25", "active", "", CLASS.formatted(5)).replace("k-1", "k-2")));
    assertThat(acute.get("code").toString()).contains("\"25\"").contains("KAD");
    assertThat(read.get("id")).isNotEqualTo(acute.get("id"));
  }

  @Test
  void isNotTakenWithoutItsClassAlsoOfSomeoneWhoWasAssessed() {
    made(journal.post("Observation", observation(person, "MEMORY", "5", "o-1")));
    assertThat(faults(journal.post("ServiceRequest", request("20", "active", "", "")), 422))
        .containsExactly("ServiceRequest.extension");
  }

  @Test
  void isChangedAndKeepsWhatIsNotSaid() {
    var sent = request("20", "active", ", " + quantity("14"), CLASS.formatted(4) + ", " + READY);
    var at = "ServiceRequest/" + made(journal.post("ServiceRequest", sent)).get("id").asString();
    assertThat(
            changed(journal.change(at, "\"2026-12-31\"", "\"2026-12-20\""))
                .at("/occurrencePeriod/end")
                .asString())
        .isEqualTo("2026-12-20");
    assertThat(stay().get("latestStart").asString()).isEqualTo("2026-12-06");
    assertThat(stay().get("needClass").asInt()).isEqualTo(4);
    assertThat(faults(journal.change(at, "\"code\":\"20\"", "\"code\":\"21\""), 422)).isNotEmpty();
  }

  @Test
  void isAskedForNoMore() {
    var sent = request("20", "active", "", CLASS.formatted(4));
    var at = "ServiceRequest/" + made(journal.post("ServiceRequest", sent)).get("id").asString();
    var read = changed(journal.change(at, "\"status\":\"active\"", "\"status\":\"revoked\""));
    assertThat(read.get("status").asString()).isEqualTo("completed");
    assertThat(asked()).isEmpty();
    assertThat(faults(journal.change(at, "\"status\":\"completed\"", "\"status\":\"active\""), 409))
        .containsExactly("ServiceRequest");
  }

  @Test
  void staysAskedForWhileItHasAPlace() {
    var sent = request("20", "active", ", " + quantity("14"), CLASS.formatted(4));
    var id = made(journal.post("ServiceRequest", sent)).get("id").asString();
    var unit =
        town.as(Role.CASEWORKER)
            .get("/api/v1/units?size=100")
            .get("items")
            .valueStream()
            .filter(it -> it.get("careForm").asString().equals("SHORT_TERM"))
            .findFirst()
            .orElseThrow();
    town.as(Role.CASEWORKER)
        .make(
            "/api/v1/commitments",
            "{'shortStayId':'%s','unitId':'%s','from':'2026-12-05','to':'2026-12-19'}"
                .formatted(id, unit.get("id").asString()));

    var at = "ServiceRequest/" + id;
    assertThat(faults(journal.change(at, "\"status\":\"active\"", "\"status\":\"revoked\""), 409))
        .containsExactly("ServiceRequest.status");
    var episode = bundle(town.as(Role.EPJ).http().get(BASE + "EpisodeOfCare/" + id));
    assertThat(episode.at("/referralRequest/0/reference").asString()).isEqualTo(at);
  }

  @Test
  void everyFaultIsToldAtItsPlace() {
    var wrong =
        request("20", "draft", ", " + quantity("1.5"), CLASS.formatted(6))
            .replace("\"end\": \"2026-12-31\"", "\"end\": \"2026-11-30\"");
    assertThat(faults(journal.post("ServiceRequest", wrong), 422))
        .containsExactlyInAnyOrder(
            "ServiceRequest.status",
            "ServiceRequest.extension[0]",
            "ServiceRequest.occurrence.end",
            "ServiceRequest.quantity");
    var tooLong = request("20", "active", ", " + quantity("31"), CLASS.formatted(3));
    assertThat(faults(journal.post("ServiceRequest", tooLong), 422))
        .containsExactly("ServiceRequest.quantity");
    var never =
        request("20", "active", "", CLASS.formatted(3))
            .replaceFirst(
                "\"occurrencePeriod\": \\{[^}]*}", "\"occurrenceDateTime\": \"2026-12-01\"");
    assertThat(faults(journal.post("ServiceRequest", never), 422))
        .containsExactly("ServiceRequest.occurrence");
    assertThat(asked()).isEmpty();
  }

  @Test
  void isToldOfAsSoonAsItIsKnownWhoseItIs() {
    var office = town.as(Role.CASEWORKER);
    var body =
        "{'stay':{'sex':'FEMALE','careForm':'SHORT_TERM','purpose':'OTHER',%s"
            + "'earliestStart':'2026-12-01','latestStart':'2026-12-05','nights':7,'needClass':3}}";
    var made = office.make("/api/v1/short-stays", body.formatted(""));
    var request = "ServiceRequest/" + Door.id(made);
    assertThat(told()).doesNotContain(request);
    var facts = body.substring("{'stay':".length(), body.length() - 1);
    office.change("PUT", made, facts.formatted("'personId':'" + person + "',"));
    assertThat(told()).contains(request);
    assertThat(town.as(Role.EPJ).http().get(BASE + request).statusCode()).isEqualTo(200);
  }

  private List<String> told() {
    var events = town.as(Role.EPJ).get("/api/v1/events?limit=1000").get("events");
    return events.valueStream().map(it -> it.get("resource").asString()).toList();
  }

  private JsonNode stay() {
    return asked().getFirst();
  }

  /** Those of the person that are open. */
  private List<JsonNode> asked() {
    return town.as(Role.CASEWORKER)
        .get("/api/v1/persons/" + person + "/short-stays")
        .valueStream()
        .filter(it -> !it.hasNonNull("closedOn"))
        .toList();
  }

  private static String quantity(String nights) {
    return "\"quantityQuantity\": {\"value\": "
        + nights
        + ", \"system\":"
        + " \"http://unitsofmeasure.org\", \"code\": \"d\"}";
  }

  private String request(String code, String status, String more, String extensions) {
    var some = extensions.isEmpty() ? "" : ", \"extension\": [" + extensions + "]";
    return """
    {"resourceType": "ServiceRequest", "status": "%s", "intent": "proposal",
     "identifier": [{"system": "http://journal.example/short", "value": "k-1"}],
     "code": {"coding": [{"system": "urn:oid:2.16.578.1.12.4.1.1.9151", "code": "%s"}]},
     "subject": {"reference": "Patient/%s"},
     "occurrencePeriod": {"start": "2026-12-01", "end": "2026-12-31"}%s%s}
    """
        .formatted(status, code, person, more, some);
  }
}
