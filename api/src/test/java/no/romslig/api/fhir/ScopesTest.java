package no.romslig.api.fhir;

import static no.romslig.api.fhir.Teller.FHIR;
import static no.romslig.api.fhir.Teller.FORM;
import static no.romslig.api.fhir.Teller.NATIONAL;
import static no.romslig.api.fhir.Teller.patient;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.access.Role;
import no.romslig.api.access.TestSystem;
import no.romslig.api.access.TestTowns;
import no.romslig.api.access.TestTowns.TestTown;
import no.romslig.data.municipality.MunicipalityRoll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What a system's token may be used for: each type, and each direction, by a scope of its own. */
@ApplicationTest
class ScopesTest {

  private static final String PATIENT = "/fhir/r4/Patient";
  private static final String NOBODY = "/00000000-0000-0000-0000-000000000001";
  private static final LocalDate BORN = LocalDate.of(1941, 3, 5);

  @Autowired private MunicipalityRoll roll;
  @LocalServerPort private int port;
  private Http http;
  private TestTown town;

  @BeforeEach
  void found() {
    http = Http.onPort(port);
    town = TestTowns.next();
    roll.enrol(town.number(), "Prøvevik");
  }

  private TestSystem with(String... scopes) {
    return TestSystem.ofHealth(http, town, scopes);
  }

  @Test
  void aTypeIsReadWithItsScopeOnly() {
    var reads = with("Location.read", "Patient.write", "api.read", "api.write", "events.read");

    assertThat(reads.get("/fhir/r4/Location").statusCode()).isEqualTo(200);
    assertThat(reads.get("/fhir/r4/Location" + NOBODY).statusCode()).isEqualTo(404);
    needed(reads.get(PATIENT + NOBODY), "Patient.read");
    needed(
        reads.post(PATIENT + "/_search", "identifier=a%7Cb", "Content-Type", FORM), "Patient.read");
    needed(reads.get("/fhir/r4/Encounter?patient=Patient" + NOBODY), "Encounter.read");
    needed(reads.get("/fhir/r4/AuditEvent?patient=Patient" + NOBODY), "AuditEvent.read");
    needed(reads.get("/fhir/r4/Subscription"), "Subscription.read");
  }

  @Test
  void aTypeIsWrittenWithItsScopeOnly() {
    var sent = patient(SyntheticNumbers.of(BORN, 2), "1");
    var condition = "identifier=http://journal.example/patient|1";

    needed(with("Patient.read").post(PATIENT, sent, "Content-Type", FHIR), "Patient.write");
    needed(
        with("Patient.write").post(PATIENT, sent, "Content-Type", FHIR, "If-None-Exist", condition),
        "Patient.read");
    needed(
        with("Location.read").post(PATIENT, sent, "Content-Type", FHIR, "If-None-Exist", condition),
        "Patient.write",
        "Patient.read");
    needed(
        with("*.read").send("{}", "PUT", PATIENT + NOBODY, "Content-Type", FHIR), "Patient.write");
    needed(
        with("*.read").send("", "DELETE", "/fhir/r4/Subscription" + NOBODY), "Subscription.write");
    var made = with("Patient.write").post(PATIENT, sent, "Content-Type", FHIR);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
  }

  @Test
  void oneScopeIsEnoughForEveryTypeAndCapitalsMakeNoDifference() {
    for (var scope : List.of("*.read", "all.read", "location.read")) {
      assertThat(TestSystem.ofPublic(http, town, scope).get("/fhir/r4/Location").statusCode())
          .as(scope)
          .isEqualTo(200);
    }
    needed(with("*.read").post(PATIENT, "{}", "Content-Type", FHIR), "Patient.write");
    needed(with("api.read", "*.write").get("/fhir/r4/Location"), "Location.read");
  }

  @Test
  void aScopeOfAnotherPrefixIsNone() {
    var answer = TestSystem.ofPublic(http, town).get("/fhir/r4/Location");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("test:romslig/Location.read");
    assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
        .contains("insufficient_scope", "test:romslig/Location.read");
  }

  @Test
  void ofABundleAllThatIsMissingIsToldAtItsEntries() {
    var bundle = bundle("transaction");

    var refused = with("Patient.write", "Encounter.read").post("/fhir/r4", bundle, type());

    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(403);
    assertThat(told(refused))
        .containsExactlyInAnyOrder(
            "Bundle.entry[0].resource nhn:romslig/Patient.read",
            "Bundle.entry[1].resource nhn:romslig/RelatedPerson.write",
            "Bundle.entry[1].resource nhn:romslig/Patient.read",
            "Bundle.entry[2].resource nhn:romslig/RelatedPerson.write",
            "Bundle.entry[2].resource nhn:romslig/Patient.read");
    var all = with("Patient.write", "Patient.read", "RelatedPerson.write");
    assertThat(found(all, "7")).as("nothing was stored").isZero();
    var stored = all.post("/fhir/r4", bundle, type());
    assertThat(stored.statusCode()).as(stored.body()).isEqualTo(200);
    assertThat(found(all, "7")).isEqualTo(1);
  }

  @Test
  void ofABatchTheEntriesThatTheTokenIsForAreStored() {
    var some = with("Patient.write", "Patient.read");

    var answer = some.post("/fhir/r4", bundle("batch"), type());

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(
            Http.json(answer)
                .get("entry")
                .valueStream()
                .map(it -> it.get("response").get("status").asString().substring(0, 3)))
        .containsExactly("201", "403", "403");
    assertThat(answer.body()).contains("nhn:romslig/RelatedPerson.write");
    assertThat(found(some, "7")).isEqualTo(1);
  }

  @Test
  void aPartnerIsLookedForOnlyByWhomPersonsMayBeRead() {
    var made =
        with("Patient.write").post(PATIENT, patient(SyntheticNumbers.of(BORN, 4), "4"), type());
    var one = Http.json(made).get("id").asString();
    var partner =
        """
        {"resourceType": "RelatedPerson", "patient": {"reference": "Patient/%s"},
         "identifier": [{"system": "%s", "value": "%s"}],
         "relationship": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-RoleCode",
           "code": "DOMPART"}]}]}
        """
            .formatted(one, NATIONAL, SyntheticNumbers.of(BORN, 6));

    needed(
        with("RelatedPerson.write").post("/fhir/r4/RelatedPerson", partner, type()),
        "Patient.read");
  }

  @Test
  void whatIsNotFhirHasScopesOfItsOwn() {
    var body = "{\"system\": \"a\", \"value\": \"b\"}";

    assertThat(with("api.read").get("/api/v1/units").statusCode()).isEqualTo(200);
    problem(with("*.read", "api.write", "events.read").get("/api/v1/units"), "api.read");
    problem(with("*.read", "api.read").get("/api/v1/events"), "events.read");
    problem(with("*.write", "api.read").post("/api/v1/persons/search", body), "api.write");
    problem(with("api.read").post("/api/v1/persons" + NOBODY + "/references", body), "api.write");
    assertThat(
            with("api.write").post("/api/v1/persons" + NOBODY + "/references", body).statusCode())
        .isEqualTo(404);
  }

  @Test
  void eventsAreToldOfWhatMayBeRead() {
    var writer = with("Patient.write", "RelatedPerson.write", "Patient.read");
    assertThat(writer.post("/fhir/r4", bundle("transaction"), type()).statusCode()).isEqualTo(200);

    var all = Http.json(with("events.read", "*.read").get("/api/v1/events"));
    var some = Http.json(with("events.read", "RelatedPerson.read").get("/api/v1/events"));

    assertThat(types(all)).contains("Patient", "RelatedPerson");
    assertThat(types(some)).containsOnly("RelatedPerson");
    assertThat(some.get("last")).isEqualTo(all.get("last"));
    assertThat(some.get("next")).isEqualTo(all.get("next"));
  }

  private static Stream<String> types(JsonNode page) {
    return page.get("events")
        .valueStream()
        .map(it -> it.get("resource").asString().replaceFirst("/.*", ""));
  }

  @Test
  void peopleAreRuledByTheirRolesAlone() {
    assertThat(town.as(http, Role.CASEWORKER).get("/fhir/r4/Location").statusCode()).isEqualTo(200);
    assertThat(town.as(http, Role.CASEWORKER).get("/api/v1/events").statusCode()).isEqualTo(200);
  }

  @Test
  void theCapabilityStatementIsOpenAndTellsTheScopes() {
    var metadata = http.asNobody().get("/fhir/r4/metadata");

    assertThat(metadata.statusCode()).isEqualTo(200);
    var security = Http.json(metadata).get("rest").get(0).get("security");
    assertThat(security.get("description").asString()).contains("DPoP", "scope");
    assertThat(security.get("extension").valueStream().map(it -> it.get("valueString").asString()))
        .contains("nhn:romslig/Patient.read", "nhn:romslig/Patient.write", "test:romslig/Task.read")
        .doesNotContain("nhn:romslig/Task.write")
        .doesNotHaveDuplicates();
  }

  private static String[] type() {
    return new String[] {"Content-Type", FHIR};
  }

  private static int found(TestSystem system, String local) {
    var answer =
        system.post(
            PATIENT + "/_search",
            "identifier=http://journal.example/patient%7C" + local,
            "Content-Type",
            FORM);
    return Http.json(answer).get("total").asInt();
  }

  /** Someone whom nobody has told of yet, and two contacts: by a search, and by an identifier. */
  private static String bundle(String kind) {
    var condition = "identifier=http://journal.example/patient|7";
    return """
    {"resourceType": "Bundle", "type": "%s", "entry": [
     {"resource": %s, "request": {"method": "POST", "url": "Patient", "ifNoneExist": "%s"}},
     {"resource": %s, "request": {"method": "POST", "url": "RelatedPerson"}},
     {"resource": %s, "request": {"method": "POST", "url": "RelatedPerson"}}]}
    """
        .formatted(
            kind,
            patient(SyntheticNumbers.of(BORN, 8), "7"),
            condition,
            related("{\"reference\": \"Patient?%s\"}".formatted(condition)),
            related(
                "{\"identifier\": {\"system\": \"http://journal.example/patient\", \"value\":"
                    + " \"7\"}}"));
  }

  private static String related(String patient) {
    return """
    {"resourceType": "RelatedPerson", "patient": %s,
     "relationship": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-RoleCode",
       "code": "CHILD"}]}],
     "name": [{"family": "Testperson", "given": ["Ola"]}]}
    """
        .formatted(patient);
  }

  private static List<String> told(HttpResponse<String> answer) {
    return Http.json(answer)
        .get("issue")
        .valueStream()
        .map(
            it ->
                it.path("expression").path(0).asString("")
                    + " "
                    + it.get("diagnostics").asString().replaceFirst(".*scope (\\S+)\\. .*", "$1"))
        .toList();
  }

  private static void needed(HttpResponse<String> answer, String... scopes) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
    assertThat(Http.json(answer).get("resourceType").asString()).isEqualTo("OperationOutcome");
    assertThat(Http.json(answer).get("issue").valueStream().map(it -> it.get("code").asString()))
        .containsOnly("forbidden");
    assertThat(told(answer).stream().map(it -> it.replaceFirst(".* nhn:romslig/", "")))
        .containsExactly(scopes);
  }

  private static void problem(HttpResponse<String> answer, String scope) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
    var problem = Http.json(answer);
    assertThat(problem.get("type").asString()).isEqualTo("urn:romslig:problem:scope-missing");
    assertThat(problem.get("neededScopes").get(0).asString()).isEqualTo("nhn:romslig/" + scope);
  }
}
