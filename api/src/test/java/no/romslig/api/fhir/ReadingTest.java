package no.romslig.api.fhir;

import static no.romslig.api.fhir.Journal.BASE;
import static no.romslig.api.fhir.Journal.bundle;
import static no.romslig.api.fhir.Journal.self;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.access.Role;
import no.romslig.api.access.TestTowns;
import no.romslig.api.access.TestTowns.TestTown;
import no.romslig.api.decision.Desk;
import no.romslig.api.register.SnapshotLoader;
import no.romslig.data.municipality.MunicipalityRoll;
import no.romslig.data.register.Acting;
import no.romslig.solver.sample.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A patient journal reads a municipality. */
@ApplicationTest
class ReadingTest {

  private static final String FORM = "application/x-www-form-urlencoded";

  @Autowired private MunicipalityRoll roll;
  @Autowired private SnapshotLoader loader;
  @LocalServerPort private int port;

  private TestTown town;
  private Http http;
  private Journal journal;

  @BeforeEach
  void load() {
    town = TestTowns.next();
    loader.load(
        new Acting(roll.enrol(town.number(), "Fjordvik"), "caseworker-1", "TEST"),
        Desk.renumbered(Samples.generate("fjordvik", 1), town.number(), "{}"));
    http = town.as(Http.onPort(port), Role.EPJ);
    journal = new Journal(http);
  }

  @Test
  void everyResourceOfTheMunicipalityIsReachedOnceAndValid() {
    var validator = new Validator();
    var reached = new LinkedHashMap<String, JsonNode>();
    var faults = new LinkedHashSet<String>();
    for (var resource : journal.everything()) {
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
    for (var type : served()) {
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
    var patient = journal.all(BASE + "Patient?_count=5").getFirst();
    var code = patient.get("identifier").get(0).get("value").asString();
    var sought = "identifier=urn:romslig:id:person%7C" + code;

    assertThat(refused(http.get(BASE + "Patient?" + sought), 400))
        .contains("_search")
        .doesNotContain(code);
    refused(http.post(BASE + "Patient/_search", "identifier=" + code, "Content-Type", FORM), 400);

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
    refused(http.get(BASE + "Location?_count=20&_offset=7"), 400);
    var many = bundle(http.get(BASE + "Location?_count=0"));
    assertThat(many.has("entry")).isFalse();
    assertThat(many.get("total").asInt()).isGreaterThan(100);
  }

  @Test
  void whoMayNotAskIsToldSoByAnOutcome() {
    var patient = self(journal.all(BASE + "Patient?_count=50").getFirst());
    var server = Http.onPort(port);

    for (var role : List.of(Role.MANAGER, Role.AUDITOR, Role.ADMINISTRATOR)) {
      assertThat(refused(town.as(server, role).get(BASE + patient), 403)).contains("EPJ");
      refused(town.as(server, role).get(BASE + "Organization"), 403);
    }
    refused(server.asNobody().get(BASE + patient), 401);
    var other = TestTowns.next().as(server, Role.EPJ);
    refused(other.get(BASE + patient), 404);
    assertThat(bundle(other.get(BASE + "Patient")).get("total").asInt()).isZero();
    refused(http.get(BASE + "Patient/no-such"), 404);
    refused(http.get(BASE + "Medication"), 404);
    refused(http.get(BASE + "Encounter"), 400);
    refused(http.post(BASE + "Patient", "{}", "Content-Type", "application/fhir+json"), 400);
  }

  @Test
  void whoHasSeenAPatientIsWrittenDown() {
    var read = self(journal.all(BASE + "Patient?_count=50").getLast());
    bundle(http.get(BASE + read));
    var person = read.substring("Patient/".length());

    var looks =
        bundle(town.as(Http.onPort(port), Role.AUDITOR).get("/api/v1/access-log?person=" + person));

    assertThat(looks.findValuesAsString("purpose"))
        .contains("READ_FHIR_PATIENT", "SEARCH_FHIR_PATIENT");
  }

  @Test
  void theCapabilityStatementIsForEverybodyAndTellsWhatIsServed() {
    var answer = Http.onPort(port).asNobody().get(BASE + "metadata");

    assertThat(bundle(answer).get("fhirVersion").asString()).isEqualTo("4.0.1");
    assertThat(served())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Journal.LISTED, Journal.OF_A_PATIENT).flatMap(List::stream).toList());
    assertThat(new Validator().errors(answer.body())).isEmpty();
    assertThat(answer.headers().map()).doesNotContainKey("x-powered-by");
  }

  private List<String> served() {
    return bundle(http.get(BASE + "metadata"))
        .get("rest")
        .get(0)
        .get("resource")
        .valueStream()
        .map(it -> it.get("type").asString())
        .filter(type -> !type.equals("OperationDefinition"))
        .toList();
  }

  private static String refused(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(Http.json(answer).get("resourceType").asString()).isEqualTo("OperationOutcome");
    return answer.body();
  }
}
