package no.romslig.api.fhir;

import static no.romslig.api.fhir.Journal.BASE;
import static no.romslig.api.fhir.Journal.bundle;
import static no.romslig.api.fhir.Journal.self;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.access.Role;
import no.romslig.api.access.TestTowns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** A patient journal reads a municipality. */
@ApplicationTest
class ReadingTest {

  private static final String FORM = "application/x-www-form-urlencoded";

  @Autowired private ApplicationContext context;
  @LocalServerPort private int port;

  private SampleDay day;
  private Http http;
  private Journal journal;

  @BeforeEach
  void load() {
    day = new SampleDay(context, port);
    http = day.as(Role.EPJ);
    journal = day.journal();
  }

  @Test
  void everyResourceOfTheMunicipalityIsReachedOnceAndValid() {
    day.work();
    var validator = new Validator();
    var reached = new LinkedHashMap<String, JsonNode>();
    var faults = new LinkedHashSet<String>();
    for (var resource : journal.everything(day.persons())) {
      assertThat(reached.put(self(resource), resource)).as("twice: %s", resource).isNull();
      validator
          .errors(resource.toString())
          .forEach(fault -> faults.add(self(resource) + " " + fault));
    }

    assertThat(faults).isEmpty();
    for (var resource : reached.values()) {
      assertThat(reached.keySet())
          .as("what %s refers to", self(resource))
          .containsAll(resource.findValuesAsString("reference"));
    }
    for (var type : listed()) {
      var one =
          reached.values().stream()
              .filter(it -> it.get("resourceType").asString().equals(type))
              .findFirst()
              .orElseThrow(() -> new AssertionError("no " + type));
      assertThat(bundle(http.get(BASE + self(one)))).isEqualTo(one);
    }
  }

  @Test
  void identifiersOfPersonsAreSearchedByPostOnly() {
    var patient = bundle(http.get(BASE + "Patient/" + day.persons().getFirst()));
    var code = patient.get("identifier").get(0).get("value").asString();
    var sought = "identifier=urn:romslig:id:person%7C" + code;

    assertThat(refused(http.get(BASE + "Patient?" + sought), 400))
        .contains("_search")
        .doesNotContain(code);
    refused(http.post(BASE + "Patient/_search", "identifier=" + code, "Content-Type", FORM), 400);
    refused(http.post(BASE + "Patient/_search?" + sought, "", "Content-Type", FORM), 400);
    refused(http.post(BASE + "Patient/_search", "identifier=a%7C%00", "Content-Type", FORM), 400);
    assertThat(refused(http.get(BASE + "Patient"), 400)).contains("by POST to Patient/_search");
    assertThat(refused(http.post(BASE + "Patient/_search", "", "Content-Type", FORM), 400))
        .contains("Nobody is listed");

    var found = bundle(http.post(BASE + "Patient/_search", sought, "Content-Type", FORM));
    assertThat(found.get("total").asInt()).isEqualTo(1);
    assertThat(found.get("entry").get(0).get("resource")).isEqualTo(patient);
    assertThat(found.get("link").toString()).doesNotContain(code);
  }

  @Test
  void unitsAreFoundByWhereTheyAreAndWhatTheyAreFor() {
    var unit =
        journal.all(BASE + "Location?type=LONG_TERM_SHELTERED").stream().findFirst().orElseThrow();
    var ward = unit.get("partOf").get("reference").asString();
    var code = unit.get("identifier").get(0).get("value").asString();

    assertThat(journal.all(BASE + "Location?partof=" + ward)).contains(unit);
    assertThat(journal.all(BASE + "Location?identifier=urn:romslig:id:unit%7C" + code))
        .containsExactly(unit);
    assertThat(journal.all(BASE + "Location?identifier=urn:romslig:id:ward%7C" + code)).isEmpty();
    assertThat(refused(http.get(BASE + "Location?type=PALACE"), 400)).contains("CARE_HOUSING");
    assertThat(refused(http.get(BASE + "Location?partof=Patient/1"), 400)).contains("Location");
    refused(http.get(BASE + "Location?identifier=a%7C%00"), 400);
    refused(http.get(BASE + "Location?_count=20&_offset=7"), 400);
    var many = bundle(http.get(BASE + "Location?_count=0"));
    assertThat(many.has("entry")).isFalse();
    assertThat(many.get("total").asInt()).isGreaterThan(100);
  }

  @Test
  void whoMayNotAskIsToldSoByAnOutcome() {
    var patient = "Patient/" + day.persons().getFirst();
    var server = Http.onPort(port);

    for (var role : List.of(Role.MANAGER, Role.AUDITOR, Role.ADMINISTRATOR)) {
      assertThat(refused(day.as(role).get(BASE + patient), 403)).contains("EPJ");
      refused(day.as(role).get(BASE + "Organization"), 403);
    }
    refused(server.asNobody().get(BASE + patient), 401);
    var other = TestTowns.next().as(server, Role.EPJ);
    refused(other.get(BASE + patient), 404);
    assertThat(bundle(other.get(BASE + "Encounter?patient=" + patient)).get("total").asInt())
        .isZero();
    assertThat(bundle(other.get(BASE + "Location")).get("total").asInt()).isZero();
    refused(http.get(BASE + "Patient/no-such"), 404);
    refused(http.get(BASE + "Medication"), 404);
    for (var type : Journal.OF_A_PATIENT) {
      assertThat(refused(http.get(BASE + type), 400)).contains(type + "?patient=Patient/id");
    }
    refused(http.get(BASE + "Encounter?patient:missing=true"), 400);
    refused(http.get(BASE + "Location?type:missing=true"), 400);
    refused(http.post(BASE + "Patient", "{}", "Content-Type", "application/fhir+json"), 400);
  }

  @Test
  void whoHasSeenAPatientIsWrittenDownAlsoWhereThereWasNothingToSee() {
    var person = day.persons().getLast();
    bundle(http.get(BASE + "Patient/" + person));
    bundle(http.get(BASE + "CarePlan?patient=Patient/" + person + "&_count=0"));

    var looks = bundle(day.as(Role.AUDITOR).get("/api/v1/access-log?person=" + person));

    assertThat(looks.findValuesAsString("purpose"))
        .contains("READ_FHIR_PATIENT", "SEARCH_FHIR_CAREPLAN");
  }

  @Test
  void whereSomeoneIsWhoseAddressIsProtectedIsNotTold() {
    day.work();
    var everybody = day.persons();
    for (var type : List.of("Encounter", "ServiceRequest", "CarePlan", "Task")) {
      var person =
          everybody.stream()
              .filter(it -> !places(type, it).isEmpty())
              .findFirst()
              .orElseThrow(() -> new AssertionError("no place in any " + type));

      protectTheAddressOf(person);

      Journal.OF_A_PATIENT.forEach(
          each -> assertThat(places(each, person)).as("%s of %s", each, person).isEmpty());
      assertThat(journal.all(BASE + "Task?patient=Patient/" + person).toString())
          .as("reasons name the place")
          .doesNotContain("\"text\"");
      assertThat(http.get(BASE + "Patient/" + person).body())
          .contains("Ola Eksempel")
          .doesNotContain("Strandvegen");
    }
  }

  private void protectTheAddressOf(String person) {
    var caseworker = day.as(Role.CASEWORKER);
    var path = "/api/v1/persons/" + person;
    var read = caseworker.get(path);
    var known = Http.json(read);
    var changed =
        caseworker.sendWith(
            """
            {"birthDate": "%s", "sex": "%s", "requiredFeatures": [], "acceptsSharedRoom": false,
             "dementiaDiagnosis": false, "cognitiveImpairment": false, "shelteringBehaviours": [],
             "letters": {"name": "Ola Eksempel", "address": "Strandvegen 12",
               "addressProtected": true, "letterLanguage": "nb"}}
            """
                .formatted(known.get("birthDate").asString(), known.get("sex").asString()),
            "PUT",
            path,
            "Content-Type",
            "application/json",
            "If-Match",
            read.headers().firstValue("ETag").orElseThrow());
    assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
  }

  private List<String> places(String type, String person) {
    return journal.all(BASE + type + "?patient=Patient/" + person).stream()
        .flatMap(it -> it.findValuesAsString("reference").stream())
        .filter(it -> it.startsWith("Location/"))
        .toList();
  }

  @Test
  void theCapabilityStatementIsForEverybodyAndTellsWhatIsServed() {
    var answer = Http.onPort(port).asNobody().get(BASE + "metadata");

    assertThat(bundle(answer).get("fhirVersion").asString()).isEqualTo("4.0.1");
    assertThat(new Validator().errors(answer.body())).isEmpty();
    assertThat(answer.headers().map()).doesNotContainKey("x-powered-by");
  }

  /** What it says of each resource is all there is, and works. */
  @Test
  void theCapabilityStatementTellsWhatCanBeDoneAndByWhatIsSearched() {
    var told = new TreeMap<String, List<String>>();
    for (var resource : bundle(http.get(BASE + "metadata")).get("rest").get(0).get("resource")) {
      var can = new ArrayList<String>();
      resource.path("interaction").forEach(it -> can.add(it.get("code").asString()));
      resource.path("searchParam").forEach(it -> can.add("by " + it.get("name").asString()));
      told.put(resource.get("type").asString(), can.stream().sorted().toList());
    }
    told.remove("OperationDefinition");

    var expected = new TreeMap<String, List<String>>();
    Journal.OF_A_PATIENT.forEach(
        type -> expected.put(type, List.of("by patient", "read", "search-type")));
    expected.put("AuditEvent", List.of("by patient", "read", "search-type"));
    expected.put("Binary", List.of("read"));
    expected.put("HealthcareService", List.of("by location", "read", "search-type"));
    expected.put(
        "Location", List.of("by identifier", "by partof", "by type", "read", "search-type"));
    expected.put("Organization", List.of("read", "search-type"));
    expected.put("Patient", List.of("by identifier", "read", "search-type"));
    for (var type : List.of("Patient", "RelatedPerson", "ServiceRequest", "Encounter")) {
      expected.compute(type, (same, reading) -> with(reading, "create", "update"));
    }
    expected.compute("Observation", (same, reading) -> with(reading, "create"));
    expected.put("Subscription", List.of("create", "delete", "read", "search-type", "update"));
    assertThat(told).isEqualTo(expected);
  }

  private static List<String> with(@Nullable List<String> reading, String... writing) {
    return Stream.concat(Stream.ofNullable(reading).flatMap(List::stream), Stream.of(writing))
        .sorted()
        .toList();
  }

  private static List<String> listed() {
    return Stream.of(Journal.LISTED, List.of("Patient"), Journal.OF_A_PATIENT)
        .flatMap(List::stream)
        .toList();
  }

  private static String refused(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(Http.json(answer).get("resourceType").asString()).isEqualTo("OperationOutcome");
    return answer.body();
  }
}
