package no.romslig.api.fhir;

import static no.romslig.api.fhir.Journal.BASE;
import static no.romslig.api.fhir.Journal.bundle;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.access.Role;
import no.romslig.api.access.TestTowns;
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

/** A patient journal follows what is proposed to a patient, and what the office decides on it. */
@ApplicationTest
class ProposalsTest {

  private static final String BECAUSE =
      "{\"reasonCode\": \"PERSON_NOT_READY\", \"reason\": \"Not before the operation is over.\"}";

  @Autowired private MunicipalityRoll roll;
  @Autowired private SnapshotLoader loader;
  @LocalServerPort private int port;

  private Http http;
  private Journal journal;
  private Office office;

  @BeforeEach
  void propose() {
    var town = TestTowns.next();
    loader.load(
        new Acting(roll.enrol(town.number(), "Fjordvik"), "caseworker-1", "TEST"),
        Desk.renumbered(Samples.generate("fjordvik", 1), town.number(), "{}"));
    http = town.as(Http.onPort(port), Role.EPJ);
    journal = new Journal(http);
    office = new Office(town.as(Http.onPort(port), Role.CASEWORKER));
    office.runOf("2026-11-23");
  }

  @Test
  void tellWhatIsProposedAndWhy() {
    var task = task("PLACEMENT", "C28");

    assertThat(task.get("status").asString()).isEqualTo("requested");
    assertThat(task.get("intent").asString()).isEqualTo("proposal");
    assertThat(code(task.get("code"))).isEqualTo("plassforslag");
    assertThat(office.run()).endsWith(task.get("groupIdentifier").get("value").asString());
    var place = input(task, "place").getFirst().get("valueReference").get("reference").asString();
    assertThat(bundle(http.get(BASE + place)).get("physicalType").toString()).contains("ro");
    assertThat(input(task, "nights").getFirst().get("valuePeriod").get("start").asString())
        .startsWith("2026-");
    assertThat(input(task, "rank").getFirst().get("valueInteger").asInt()).isPositive();
    assertThat(input(task, "reason"))
        .isNotEmpty()
        .allSatisfy(
            it -> assertThat(it.get("valueCodeableConcept").get("text").asString()).endsWith("."));
    var applied = task.get("focus").get("reference").asString();
    assertThat(bundle(http.get(BASE + applied)).get("intent").asString()).isEqualTo("proposal");
    assertThat(task.has("output")).isFalse();
  }

  @Test
  void followWhatIsDecided() {
    var decision = office.accept("PLACEMENT", "C28");

    var task = task("PLACEMENT", "C28");
    assertThat(task.get("status").asString()).isEqualTo("accepted");
    var given = output(task, "decision");
    assertThat(given.get("status").asString()).isEqualTo("active");
    var stay = output(task, "booking");
    assertThat(stay.get("status").asString()).isEqualTo("planned");
    assertThat(stay.get("basedOn").findValuesAsString("reference"))
        .containsExactly(Journal.self(given));

    var back = office.course(decision, "take-back", "{\"reason\": \"It was a mistake.\"}");
    assertThat(back.statusCode()).as(back.body()).isEqualTo(200);
    task = task("PLACEMENT", "C28");
    assertThat(task.get("status").asString()).isEqualTo("requested");
    assertThat(code(task.get("statusReason"))).isEqualTo("TAKEN_BACK");
    assertThat(task.has("output")).isFalse();
    assertThat(acts(task)).containsExactly("ACCEPT", "TAKEN_BACK");
  }

  @Test
  void saySoWhereTheOfficeDepartsFromThem() {
    Office.created(office.decide(office.item("PLACEMENT", "C28"), "reject", BECAUSE));
    Office.created(office.decide(office.item("PLACEMENT", "C25"), "not-now", BECAUSE));

    var rejected = task("PLACEMENT", "C28");
    assertThat(rejected.get("status").asString()).isEqualTo("rejected");
    assertThat(code(rejected.get("statusReason"))).isEqualTo("PERSON_NOT_READY");
    assertThat(task("PLACEMENT", "C25").get("status").asString()).isEqualTo("on-hold");
    assertThat(http.get(BASE + Journal.self(rejected)).body()).doesNotContain("operation");
  }

  /** Who decided is told by an opaque id, and on what it rested by hashes. */
  @Test
  void tellWhoDecidedOnWhichGrounds() {
    office.accept("PLACEMENT", "C28");

    var task = task("PLACEMENT", "C28");
    var made = provenance(task).getFirst();
    var agent = made.get("agent").get(0);
    assertThat(agent.get("who").get("identifier").get("value").asString())
        .isEqualTo(office.get("/api/v1/decisions").get("items").get(0).get("decidedBy").asString());
    assertThat(agent.get("who").has("display")).isFalse();
    assertThat(made.get("target").findValuesAsString("reference"))
        .containsExactly(Journal.self(task), Journal.self(output(task, "decision")));
    assertThat(made.get("entity").findValuesAsString("system"))
        .containsExactly(
            "urn:romslig:id:run",
            "urn:romslig:id:snapshot-sha256",
            "urn:romslig:id:proposal-sha256");
    assertThat(http.get(BASE + Journal.self(made) + "-1").statusCode()).isEqualTo(404);
  }

  @Test
  void endWhereAnotherRunFollowsSaveThoseThatWereDecidedOn() {
    office.accept("PLACEMENT", "C28");
    var decided = task("PLACEMENT", "C28");
    var left = task("PLACEMENT", "C25");

    office.runOf("2026-11-24");

    assertThat(read(Journal.self(decided)).get("status").asString()).isEqualTo("accepted");
    assertThat(of(decided)).contains(Journal.self(decided));
    var ended = read(Journal.self(left));
    assertThat(ended.get("status").asString()).isEqualTo("cancelled");
    assertThat(code(ended.get("statusReason"))).isEqualTo("SUPERSEDED");
    assertThat(of(left)).doesNotContain(Journal.self(left));
    assertThat(of(left)).contains(Journal.self(task("PLACEMENT", "C25")));
  }

  @Test
  void ofALookAtAnotherDayAreNobodysTasks() {
    var looked = new Office(office.http());
    looked.run("/api/v1/register-runs/what-if", "{\"asOf\": \"2026-11-25\", \"steps\": 100}");

    var item = looked.items().getFirst();
    assertThat(http.get(BASE + "Task/" + id(looked, item)).statusCode()).isEqualTo(404);
    assertThat(http.get(BASE + "Task/" + UUID.randomUUID() + "-placements-0").statusCode())
        .isEqualTo(404);
    assertThat(http.get(BASE + "Task/no-such").statusCode()).isEqualTo(404);
    assertThat(http.get(BASE + "Task/" + id(office, "placements-99999")).statusCode())
        .isEqualTo(404);
  }

  private JsonNode task(String kind, String refId) {
    return read("Task/" + id(office, office.item(kind, refId)));
  }

  private static String id(Office office, JsonNode item) {
    return id(office, item.get("key").asString());
  }

  private static String id(Office office, String key) {
    var run = office.run();
    return run.substring(run.lastIndexOf('/') + 1) + "-" + key;
  }

  private JsonNode read(String self) {
    return bundle(http.get(BASE + self));
  }

  /** The tasks of whom one is for. */
  private List<String> of(JsonNode task) {
    var patient = task.get("for").get("reference").asString();
    return journal.all(BASE + "Task?patient=" + patient).stream().map(Journal::self).toList();
  }

  private List<JsonNode> provenance(JsonNode task) {
    var patient = task.get("for").get("reference").asString();
    return journal.all(BASE + "Provenance?patient=" + patient).stream()
        .filter(it -> it.get("target").toString().contains(Journal.self(task)))
        .toList();
  }

  private List<String> acts(JsonNode task) {
    return provenance(task).stream().map(it -> code(it.get("activity"))).toList();
  }

  private static String code(JsonNode concept) {
    return concept.get("coding").get(0).get("code").asString();
  }

  private static List<JsonNode> input(JsonNode task, String part) {
    return parts(task.path("input"), part).toList();
  }

  private JsonNode output(JsonNode task, String part) {
    return read(
        parts(task.path("output"), part)
            .map(it -> it.get("valueReference").get("reference").asString())
            .findFirst()
            .orElseThrow());
  }

  private static Stream<JsonNode> parts(JsonNode some, String part) {
    return some.valueStream().filter(it -> code(it.get("type")).equals(part));
  }
}
