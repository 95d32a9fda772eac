package no.romslig.api.fhir;

import static no.romslig.api.fhir.Journal.BASE;
import static no.romslig.api.fhir.Journal.bundle;
import static no.romslig.api.fhir.Teller.NATIONAL;
import static no.romslig.api.fhir.Teller.application;
import static no.romslig.api.fhir.Teller.changed;
import static no.romslig.api.fhir.Teller.faults;
import static no.romslig.api.fhir.Teller.made;
import static no.romslig.api.fhir.Teller.patient;
import static no.romslig.api.fhir.Teller.stay;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.access.Role;
import no.romslig.api.access.TestTowns;
import no.romslig.api.access.TestTowns.TestTown;
import no.romslig.api.decision.Desk;
import no.romslig.api.decision.Office;
import no.romslig.api.register.SnapshotLoader;
import no.romslig.data.municipality.MunicipalityRoll;
import no.romslig.data.register.Acting;
import no.romslig.solver.sample.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A patient journal tells who comes, is away, leaves or has died. */
@ApplicationTest
class ComingAndGoingTest {

  private static final LocalDate BORN = LocalDate.of(1938, 6, 7);

  @Autowired private MunicipalityRoll roll;
  @Autowired private SnapshotLoader loader;
  @LocalServerPort private int port;

  private Http http;
  private Teller journal;
  private Http caseworker;

  @BeforeEach
  void load() {
    TestTown town = TestTowns.next();
    loader.load(
        new Acting(roll.enrol(town.number(), "Fjordvik"), "caseworker-1", "TEST"),
        Desk.renumbered(Samples.generate("fjordvik", 1), town.number(), "{}"));
    http = town.as(Http.onPort(port), Role.EPJ);
    journal = new Teller(http);
    caseworker = town.as(Http.onPort(port), Role.CASEWORKER);
  }

  @Test
  void someoneComesForATimeIsAwayAndLeaves() {
    var person = someone(2);
    var encounter = comesSomewhere(person);
    var unit = unitOf(encounter);
    var came = stay(person, unit, "in-progress", "{\"start\": \"2026-11-20\"}", "");
    var at = "Encounter/" + encounter.get("id").asString();
    assertThat(made(journal.post("Encounter", came)).get("id")).isEqualTo(encounter.get("id"));
    assertThat(encounter.get("status").asString()).isEqualTo("in-progress");

    var away =
        ", \"statusHistory\": [{\"status\": \"onleave\", \"period\": {\"start\": \"2026-11-21\","
            + " \"end\": \"2026-12-24\"}, \"extension\": [{\"url\":"
            + " \"urn:romslig:extension:may-be-lent\", \"valueBoolean\": true}]}]";
    var gone =
        identified(stay(person, unit, "onleave", "{\"start\": \"2026-11-20\"}", away), encounter);
    var told = changed(journal.put(at, gone, "If-Match", tag(at)));
    assertThat(told.get("status").asString()).isEqualTo("onleave");
    assertThat(told.get("statusHistory").toString()).contains("2026-12-24").contains("may-be-lent");
    assertThat(
            faults(
                journal.put(at, gone.replace("\"statusHistory\"", "\"x\""), "If-Match", tag(at)),
                400))
        .containsExactly("Encounter.x");

    var left =
        stay(
            person,
            unit,
            "finished",
            "{\"start\": \"2026-11-20\", \"end\": \"2026-11-22\"}",
            away.replace("2026-12-24", "2026-11-22"));
    assertThat(
            changed(journal.put(at, identified(left, encounter), "If-Match", tag(at)))
                .get("status")
                .asString())
        .isEqualTo("finished");
    assertThat(new Validator().errors(http.get(BASE + at).body())).isEmpty();
  }

  @Test
  void aLastingPlaceIsDecidedFirst() {
    var person = someone(4);
    var unit = freeUnits("LONG_TERM_SOMATIC").getFirst();
    var came = stay(person, unit, "in-progress", "{\"start\": \"2026-11-20\"}", "");
    assertThat(faults(journal.post("Encounter", came), 409)).containsExactly("Encounter.location");
    assertThat(faults(journal.post("Encounter", came.replace("in-progress", "planned")), 422))
        .containsExactly("Encounter.status");
    var ward = unit(unit).get("partOf").get("reference").asString().substring("Location/".length());
    assertThat(faults(journal.post("Encounter", came.replace(unit, ward)), 422))
        .containsExactly("Encounter.location[0].location");
    assertThat(faults(journal.post("Encounter", came.replace(person, ward)), 422))
        .containsExactly("Encounter.subject");
  }

  @Test
  void whoComesIntoWhatWasDecidedAndAcceptedLivesThere() {
    var office = new Office(caseworker);
    office.runOf("2026-11-23");
    var person = personOf("C5");
    var decision = office.accept("PLACEMENT", "C5");
    var decided = encounters(person).getLast();
    assertThat(decided.get("status").asString()).isEqualTo("planned");
    assertThat(decided.get("period").get("start").asString()).isEqualTo("2026-11-23");
    var came = stay(person, unitOf(decided), "in-progress", "{\"start\": \"2026-11-24\"}", "");

    // The applicant has not accepted the offer yet.
    assertThat(faults(journal.post("Encounter", came), 409)).containsExactly("Encounter");

    Office.created(office.course(decision, "offer", "{\"answerBy\": \"2099-01-01\"}"));
    var offer = office.get("/api/v1/offers").get("items").get(0);
    assertThat(office.course(offer, "accept", "").statusCode()).isEqualTo(200);
    var lived = made(journal.post("Encounter", came));
    assertThat(lived.get("status").asString()).isEqualTo("in-progress");
    assertThat(unitOf(lived)).isEqualTo(unitOf(decided));
    assertThat(lived.get("period").get("start").asString()).isEqualTo("2026-11-24");
    assertThat(encounters(person)).doesNotContain(decided).contains(lived);
    assertThat(made(journal.post("Encounter", came)).get("id")).isEqualTo(lived.get("id"));
    assertThat(office.get(decision.get("links").get("self").asString()).get("state").asString())
        .isEqualTo("CARRIED_OUT");
  }

  private List<JsonNode> encounters(String person) {
    return new Journal(http).all(BASE + "Encounter?patient=Patient/" + person);
  }

  @Test
  void aCoupleIsToldOfByEitherAndDeathEndsWhatWasAskedFor() {
    var one = someone(6);
    var number = SyntheticNumbers.of(BORN, 8);
    var other = made(journal.post("Patient", patient(number, "8"))).get("id").asString();
    var partner = partner(one, number);
    var couple = made(journal.post("RelatedPerson", partner));
    assertThat(couple.toString()).contains("\"valueBoolean\":true").contains("TOGETHER_ONLY");
    assertThat(made(journal.post("RelatedPerson", partner)).get("id")).isEqualTo(couple.get("id"));
    assertThat(new Journal(http).all(BASE + "RelatedPerson?patient=Patient/" + other)).hasSize(1);
    made(journal.post("ServiceRequest", application(one, "active", "2026/1")));
    var stay = comesSomewhere(one);

    var died =
        changed(
            journal.change(
                "Patient/" + one,
                "\"gender\"",
                "\"deceasedDateTime\": \"2026-11-22\", \"gender\""));
    assertThat(died.get("deceasedDateTime").asString()).isEqualTo("2026-11-22");
    assertThat(caseworker.get("/api/v1/cases?size=100").body()).doesNotContain(one);
    var ended = bundle(http.get(BASE + "Encounter/" + stay.get("id").asString()));
    assertThat(ended.get("period").get("end").asString()).isEqualTo("2026-11-22");
    assertThat(
            bundle(http.get(BASE + "RelatedPerson/" + couple.get("id").asString()))
                .get("active")
                .asBoolean())
        .isFalse();
  }

  @Test
  void aBrokenNumberOfAPartnerIsAWarning() {
    var one = someone(10);
    var number = SyntheticNumbers.of(BORN, 12);
    var broken = number.substring(0, 10) + (char) ('0' + ('9' - number.charAt(10)));
    var answer =
        journal.post("RelatedPerson", partner(one, broken), "Prefer", "return=OperationOutcome");
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.body()).contains("warning").contains("check digits").doesNotContain(broken);
    var contact = new Journal(http).all(BASE + "RelatedPerson?patient=Patient/" + one);
    assertThat(contact).hasSize(1);
    assertThat(contact.toString()).contains("Per Testperson").doesNotContain(broken);
  }

  private static String partner(String person, String number) {
    return """
    {"resourceType": "RelatedPerson", "patient": {"reference": "Patient/%s"},
     "identifier": [{"system": "%s", "value": "%s"}],
     "relationship": [{"coding": [{"code": "ektefelleEllerPartner",
        "system": "http://hl7.no/fhir/CodeSystem/no-basis-family-relation"}]}],
     "name": [{"text": "Per Testperson"}],
     "extension": [{"url": "urn:romslig:extension:couple-guarantee", "valueBoolean": true},
       {"url": "urn:romslig:extension:couple-mode", "valueCode": "TOGETHER_ONLY"}]}
    """
        .formatted(person, NATIONAL, number);
  }

  private String someone(int nth) {
    return made(journal.post("Patient", patient(SyntheticNumbers.of(BORN, nth), "n" + nth)))
        .get("id")
        .asString();
  }

  private String personOf(String code) {
    return bundle(caseworker.get("/api/v1/cases?size=100"))
        .get("cases")
        .valueStream()
        .filter(it -> it.get("code").asString().equals(code))
        .map(it -> it.get("personId").asString())
        .findFirst()
        .orElseThrow();
  }

  private JsonNode comesSomewhere(String person) {
    return made(
        journal.post(
            "Encounter",
            stay(person, newUnit("SHORT_TERM"), "in-progress", "{\"start\": \"2026-11-20\"}", "")));
  }

  /** A room in the first ward. */
  private String newUnit(String form) {
    var ward =
        new Journal(http)
            .all(BASE + "Location").stream()
                .filter(it -> it.path("physicalType").toString().contains("\"wa\""))
                .map(it -> it.get("id").asString())
                .findFirst()
                .orElseThrow();
    var made =
        caseworker.post(
            "/api/v1/wards/" + ward + "/units",
            """
            {"code": "NEW-%s", "capacity": 1, "facts": {"name": "New room", "careForm": "%s"}}
            """
                .formatted(form, form),
            "Content-Type",
            "application/json",
            "Idempotency-Key",
            "new-" + form);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    return Http.json(made).get("id").asString();
  }

  private static String identified(String sent, JsonNode as) {
    return sent.replaceFirst("\\{", "{\"id\": \"" + as.get("id").asString() + "\", ");
  }

  private static String unitOf(JsonNode encounter) {
    return encounter
        .get("location")
        .get(0)
        .get("location")
        .get("reference")
        .asString()
        .substring("Location/".length());
  }

  private List<String> freeUnits(String form) {
    return new Journal(http)
        .all(BASE + "Location?type=" + form).stream()
            .filter(it -> it.path("operationalStatus").path("code").asString("").equals("U"))
            .map(it -> it.get("id").asString())
            .toList();
  }

  private JsonNode unit(String id) {
    return bundle(http.get(BASE + "Location/" + id));
  }

  private String tag(String at) {
    return http.get(BASE + at).headers().firstValue("ETag").orElseThrow();
  }
}
