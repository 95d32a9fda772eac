package no.romslig.api.fhir;

import static no.romslig.api.fhir.Journal.BASE;
import static no.romslig.api.fhir.Journal.bundle;
import static no.romslig.api.fhir.Teller.FHIR;
import static no.romslig.api.fhir.Teller.FORM;
import static no.romslig.api.fhir.Teller.application;
import static no.romslig.api.fhir.Teller.faults;
import static no.romslig.api.fhir.Teller.made;
import static no.romslig.api.fhir.Teller.observation;
import static no.romslig.api.fhir.Teller.patient;
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
import no.romslig.api.register.SnapshotLoader;
import no.romslig.data.municipality.MunicipalityRoll;
import no.romslig.data.register.Acting;
import no.romslig.solver.sample.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A patient journal tells a municipality what it knows. */
@ApplicationTest
class WritingTest {

  private static final LocalDate BORN = LocalDate.of(1941, 3, 5);

  @Autowired private MunicipalityRoll roll;
  @Autowired private SnapshotLoader loader;
  @LocalServerPort private int port;

  private TestTown town;
  private Http http;
  private Teller journal;

  @BeforeEach
  void load() {
    town = TestTowns.next();
    loader.load(
        new Acting(roll.enrol(town.number(), "Fjordvik"), "caseworker-1", "TEST"),
        Desk.renumbered(Samples.generate("fjordvik", 1), town.number(), "{}"));
    http = town.as(Http.onPort(port), Role.EPJ);
    journal = new Teller(http);
  }

  @Test
  void someoneIsRegisteredOnceAndFoundByTheNationalNumber() {
    var number = SyntheticNumbers.of(BORN, 2);
    var condition = "identifier=urn:oid:2.16.578.1.12.4.1.4.1|" + number;
    var first = journal.post("Patient", patient(number, "1302"), "If-None-Exist", condition);
    assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
    var made = Http.json(first);
    assertThat(first.headers().firstValue("ETag")).isPresent();
    assertThat(first.headers().firstValue("Location").orElseThrow())
        .contains("/fhir/r4/Patient/" + made.get("id").asString())
        .doesNotContain(number);
    assertThat(made.get("birthDate").asString()).isEqualTo("1941-03-05");
    assertThat(made.get("gender").asString()).isEqualTo("female");

    var second = journal.post("Patient", patient(number, "1302"), "If-None-Exist", condition);
    assertThat(second.statusCode()).as(second.body()).isEqualTo(200);
    assertThat(Http.json(second)).isEqualTo(made);
    assertThat(journal.post("Patient", patient(number, "1302")).statusCode()).isEqualTo(409);

    var found =
        bundle(
            http.post(
                BASE + "Patient/_search",
                "identifier=urn:oid:2.16.578.1.12.4.1.4.1%7C" + number,
                "Content-Type",
                FORM));
    assertThat(found.get("entry").get(0).get("resource")).isEqualTo(made);
    assertThat(new Validator().errors(made.toString())).isEmpty();
  }

  @Test
  void aChangeIsHeldAgainstWhatWasRead() {
    var made = made(journal.post("Patient", patient(SyntheticNumbers.of(BORN, 4), "77")));
    var at = "Patient/" + made.get("id").asString();
    var tag = http.get(BASE + at).headers().firstValue("ETag").orElseThrow();
    assertThat(http.get(BASE + at, "If-None-Match", tag).statusCode()).isEqualTo(304);
    var moved = made.toString().replace("Storgata 1", "Storgata 2");

    assertThat(journal.put(at, moved).statusCode()).isEqualTo(428);
    var changed = journal.put(at, moved, "If-Match", tag);
    assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
    assertThat(changed.headers().firstValue("ETag").orElseThrow()).isNotEqualTo(tag);
    assertThat(bundle(http.get(BASE + at)).toString()).contains("Storgata 2");
    assertThat(journal.put(at, moved, "If-Match", tag).statusCode()).isEqualTo(412);
    var nobody = "Patient/00000000-0000-0000-0000-000000000001";
    assertThat(
            journal
                .put(
                    nobody,
                    moved.replace(made.get("id").asString(), nobody.substring(8)),
                    "If-Match",
                    tag)
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void everyFaultOfABodyIsToldAtItsPlace() {
    var refused =
        journal.post(
            "Patient",
            """
            {"resourceType": "Patient", "gender": "woman", "birthDate": "5.3.1941", "nmae": "x",
             "name": {"text": "Kari"}, "active": "yes",
             "contact": [{"telecom": [{"system": "pigeon", "valu": "1"}]}]}
            """);
    assertThat(faults(refused, 400))
        .containsExactlyInAnyOrder(
            "Patient.gender",
            "Patient.birthDate",
            "Patient.nmae",
            "Patient.name",
            "Patient.active",
            "Patient.contact[0].telecom[0].system",
            "Patient.contact[0].telecom[0].valu");
    assertThat(refused.body()).contains("male, female, other, unknown").doesNotContain("pigeon");
    assertThat(journal.post("Patient", "{\"resourceType\": ").statusCode()).isEqualTo(400);
    assertThat(journal.post("Patient", "{\"resourceType\": \"Sheep\"}").statusCode())
        .isEqualTo(400);
  }

  @Test
  void nothingIsLeftOutInSilence() {
    var itself =
        """
        {"resourceType": "Bundle", "type": "transaction", "entry": [{"fullUrl": "urn:uuid:a",
          "resource": {"resourceType": "RelatedPerson", "patient": {"reference": "urn:uuid:a"},
            "name": [{"text": "Per"}]},
          "request": {"method": "POST", "url": "RelatedPerson"}}]}
        """;
    assertThat(faults(journal.send(itself), 422)).containsExactly("Bundle.entry[0].resource");
  }

  @Test
  void aFaultInABundleIsToldAtItsEntry() {
    var number = SyntheticNumbers.of(BORN, 18);
    var wrong = transaction(number, "4").replace("\"name\"", "\"nmae\"");
    assertThat(faults(journal.send(wrong), 400)).containsExactly("Bundle.entry[2].resource.nmae");
    assertThat(journal.patients(number)).isEmpty();
  }

  @Test
  void otherFormsThanJsonAreNotTakenSinceTheirFaultsWouldRepeatWhatStandsThere() {
    var number = SyntheticNumbers.of(BORN, 1);
    var sent =
        "<Patient xmlns=\"http://hl7.org/fhir\"><birthDate value=\"" + number + "\"/></Patient>";
    var answer = http.post(BASE + "Patient", sent, "Content-Type", "application/fhir+xml");
    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.body()).doesNotContain(number);
  }

  @Test
  void whatTheRegistersCannotTakeIsToldAtItsPlace() {
    var number = SyntheticNumbers.of(BORN, 6);
    var broken = number.substring(0, 10) + (char) ('0' + ('9' - number.charAt(10)));
    var refused =
        journal.post(
            "Patient",
            """
            {"resourceType": "Patient", "birthDate": "2999-01-01", "gender": "unknown",
             "identifier": [{"system": "urn:oid:2.16.578.1.12.4.1.4.1", "value": "%s"},
               {"system": "urn:other", "value": "%s"}],
             "name": [{"text": "Kari %s"}]}
            """
                .formatted(broken, number, number));
    assertThat(faults(refused, 422))
        .containsExactlyInAnyOrder(
            "Patient.identifier[0].value",
            "Patient.identifier[1].system",
            "Patient.birthDate",
            "Patient.gender",
            "Patient.name[0]");
    assertThat(refused.body()).doesNotContain(number).doesNotContain(broken);
  }

  @Test
  void anApplicationOpensACaseThatIsRatedByWhatWasAssessedBeforeIt() {
    var person =
        made(journal.post("Patient", patient(SyntheticNumbers.of(BORN, 8), "5")))
            .get("id")
            .asString();
    var told = made(journal.post("Observation", observation(person, "MEMORY", "4", "o-1")));
    assertThat(told.get("identifier").toString()).contains("o-1");
    var made = made(journal.post("ServiceRequest", application(person, "active", "2026/1")));

    assertThat(made.get("status").asString()).isEqualTo("active");
    assertThat(made.toString()).contains("HOSPITAL_READY").contains("GIVEN");
    var file = openCase(person);
    assertThat(file.toString()).contains("\"whereabouts\":\"HOSPITAL_READY\"");
    assertThat(file.get("need").toString()).contains("\"needClass\"");
    assertThat(journal.post("ServiceRequest", application(person, "active", "2026/2")).statusCode())
        .isEqualTo(409);

    var at = "ServiceRequest/" + made.get("id").asString();
    var tag = http.get(BASE + at).headers().firstValue("ETag").orElseThrow();
    var moved =
        journal.put(at, made.toString().replace("HOSPITAL_READY", "SHORT_TERM"), "If-Match", tag);
    assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
    assertThat(openCase(person).toString()).contains("\"whereabouts\":\"SHORT_TERM\"");
    var withdrawn =
        journal.put(
            at,
            Http.json(moved).toString().replace("\"status\":\"active\"", "\"status\":\"revoked\""),
            "If-Match",
            moved.headers().firstValue("ETag").orElseThrow());
    assertThat(withdrawn.statusCode()).as(withdrawn.body()).isEqualTo(200);
    assertThat(Http.json(withdrawn).get("status").asString()).isEqualTo("completed");
    assertThat(caseworker().get("/api/v1/cases?size=100").body()).doesNotContain(person);
  }

  @Test
  void whatIsDecidedElsewhereIsRefusedWithTheReason() {
    var person =
        made(journal.post("Patient", patient(SyntheticNumbers.of(BORN, 10), "6")))
            .get("id")
            .asString();
    var order = application(person, "active", "2026/3").replace("proposal", "order");
    assertThat(refusal(journal.post("ServiceRequest", order)))
        .contains("Decisions are made in Romslig");
    var home = application(person, "active", "2026/3").replace("\"21\"", "\"02\"");
    assertThat(refusal(journal.post("ServiceRequest", home))).contains("/api/v1/respite-grants");
    var other = application(person, "active", "2026/3").replace("\"21\"", "\"021\"");
    assertThat(journal.post("ServiceRequest", other).statusCode()).isEqualTo(201);
  }

  @Test
  void aLevelThatIsToldAnewCountsAndTheFormerStays() {
    var person =
        made(journal.post("Patient", patient(SyntheticNumbers.of(BORN, 12), "7")))
            .get("id")
            .asString();
    var first = made(journal.post("Observation", observation(person, "MEMORY", "4", "o-1")));
    var other = made(journal.post("Observation", observation(person, "HEARING", "9", "o-2")));
    var again = made(journal.post("Observation", observation(person, "MEMORY", "5", "o-1b")));

    assertThat(again.get("id")).isNotEqualTo(first.get("id"));
    var now = new Journal(http).all(BASE + "Observation?patient=Patient/" + person);
    assertThat(now).hasSize(2);
    assertThat(now.toString()).contains("\"valueInteger\":5").contains("not-applicable");
    assertThat(now.toString()).contains("o-2").contains("o-1b");
    assertThat(
            bundle(http.get(BASE + "Observation/" + first.get("id").asString()))
                .get("status")
                .asString())
        .isEqualTo("entered-in-error");
    assertThat(other.get("status").asString()).isEqualTo("final");
    var refused = journal.post("Observation", observation(person, "MEMOIRS", "6", "o-3"));
    assertThat(faults(refused, 422))
        .containsExactlyInAnyOrder("Observation.code", "Observation.value");
  }

  @Test
  void aTransactionIsStoredAsAWholeOrNotAtAll() {
    var number = SyntheticNumbers.of(BORN, 14);
    var good = transaction(number, "4");
    var bad = transaction(number, "7").replace("\"21\"", "\"2\"");

    var refused = journal.send(bad);
    assertThat(faults(refused, 422))
        .containsExactlyInAnyOrder(
            "Bundle.entry[0].resource.value", "Bundle.entry[1].resource.code");
    assertThat(journal.patients(number)).isEmpty();

    var stored = bundle(journal.send(good));
    assertThat(stored.get("type").asString()).isEqualTo("transaction-response");
    assertThat(statuses(stored)).containsExactly("201 Created", "201 Created", "201 Created");
    assertThat(stored.get("entry").get(2).get("response").get("location").asString())
        .startsWith("Patient/");
    assertThat(journal.patients(number)).hasSize(1);
    assertThat(new Validator().errors(stored.toString())).isEmpty();
    assertThat(stored.toString()).doesNotContain(number);
  }

  @Test
  void whatIsNotTakenIsRefusedWithWhatToDoInstead() {
    var place = "{\"resourceType\": \"Location\", \"name\": \"Fjordheimen\"}";
    assertThat(journal.post("Location", place).statusCode()).isEqualTo(405);
    assertThat(journal.post("Location", place).body()).contains("set up by the municipality");
    var gone = http.send("DELETE", BASE + "Patient/1");
    assertThat(gone.statusCode()).isEqualTo(405);
    assertThat(gone.body()).contains("entered-in-error");
    var unit = new Journal(http).all(BASE + "Location?type=SHORT_TERM").getFirst();
    var known =
        """
        {"resourceType": "Bundle", "type": "transaction", "entry": [
          {"resource": %s, "request": {"method": "POST", "url": "Location",
             "ifNoneExist": "identifier=urn:romslig:id:unit|%s"}},
          {"resource": %s, "request": {"method": "%s", "url": "Location"}}]}
        """
            .formatted(place, unit.get("identifier").get(0).get("value").asString(), place, "%s");
    assertThat(faults(journal.send(known.formatted("POST")), 422))
        .containsExactly("Bundle.entry[1].resource");
    assertThat(faults(journal.send(known.formatted("DELETE")), 422))
        .containsExactly("Bundle.entry[1].resource");
    var batch = bundle(journal.send(known.formatted("POST").replace("transaction", "batch")));
    assertThat(statuses(batch)).containsExactly("200 OK", "422");
    assertThat(batch.at("/entry/1/response/outcome/issue/0/expression/0").asString())
        .isEqualTo("Bundle.entry[1].resource");
  }

  private static List<String> statuses(JsonNode answer) {
    return answer
        .get("entry")
        .valueStream()
        .map(it -> it.get("response").get("status").asString())
        .toList();
  }

  @Test
  void whoMayNotWriteIsToldSo() {
    var number = SyntheticNumbers.of(BORN, 16);
    for (var role : List.of(Role.MANAGER, Role.AUDITOR, Role.ADMINISTRATOR, Role.APPROVER)) {
      var answer =
          town.as(Http.onPort(port), role)
              .post(BASE + "Patient", patient(number, "9"), "Content-Type", FHIR);
      assertThat(answer.statusCode()).isEqualTo(403);
    }
    assertThat(journal.patients(number)).isEmpty();
  }

  private JsonNode openCase(String person) {
    return bundle(caseworker().get("/api/v1/cases?size=100"))
        .get("cases")
        .valueStream()
        .filter(it -> it.get("personId").asString().equals(person))
        .findFirst()
        .orElseThrow();
  }

  private Http caseworker() {
    return town.as(Http.onPort(port), Role.CASEWORKER);
  }

  private static String refusal(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    return Http.json(answer).get("issue").get(0).get("diagnostics").asString();
  }

  /** Whoever depends on the patient comes before it. */
  private static String transaction(String number, String level) {
    var at = "urn:uuid:1650e3a0-c097-547d-8477-41372a755be1";
    return """
    {"resourceType": "Bundle", "type": "transaction", "entry": [
      {"resource": %s, "request": {"method": "POST", "url": "Observation"}},
      {"resource": %s, "request": {"method": "POST", "url": "ServiceRequest"}},
      {"fullUrl": "%s", "resource": %s, "request": {"method": "POST", "url": "Patient"}}]}
    """
        .formatted(
            observation("X", "MEMORY", level, "o-9").replace("Patient/X", at),
            application("X", "active", "2026/9").replace("Patient/X", at),
            at,
            patient(number, "1"));
  }
}
