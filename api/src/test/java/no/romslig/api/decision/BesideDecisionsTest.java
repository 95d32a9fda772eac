package no.romslig.api.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.access.Role;
import no.romslig.api.access.TestTowns;
import no.romslig.api.register.SnapshotLoader;
import no.romslig.data.municipality.MunicipalityRoll;
import no.romslig.data.register.Acting;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.data.waiting.CaseFiles;
import no.romslig.solver.sample.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A case and the decision on its place: neither goes on without the other. */
@ApplicationTest
class BesideDecisionsTest {

  private static final String DAY = "2026-11-23";

  @Autowired private MunicipalityRoll roll;
  @Autowired private SnapshotLoader loader;
  @Autowired private RegisterTransactions transactions;
  @Autowired private CaseFiles files;
  @LocalServerPort private int port;

  private Acting acting;
  private Http caseworker;
  private Office office;
  private Office approver;

  @BeforeEach
  void load() {
    var town = TestTowns.next();
    acting = new Acting(roll.enrol(town.number(), "Fjordvik"), "caseworker-1", "TEST");
    loader.load(
        acting,
        Desk.renumbered(
            Samples.generate("fjordvik", 1),
            town.number(),
            "{\"decision\": {\"secondPerson\": \"ALWAYS\"}, \"offer\": {\"responseDays\": 10}}"));
    caseworker = town.as(Http.onPort(port), Role.CASEWORKER);
    office = new Office(caseworker);
    approver = new Office(town.as(Http.onPort(port), "approver-2", Role.APPROVER));
    office.runOf(DAY);
  }

  @Test
  void noCommandToTheCaseTakesItPastTheSecondPersonAndTheOffer() {
    assertThat(unmet(order("C8", "PROPOSE", ""))).contains("BY_DECISION");
    var decision = office.accept("PLACEMENT", "C7");
    assertThat(decision.get("state").asString()).isEqualTo("AWAITING_APPROVAL");

    for (var command : List.of("OFFER", "ACCEPT", "MOVE_IN", "DECLINE", "RESUME")) {
      assertThat(unmet(order("C7", command, because()))).as(command).contains("BY_DECISION");
    }
    assertThat(status("C7")).isEqualTo("PROPOSED");
    assertThat(valid("C7")).containsExactly("END");
    assertThat(Http.json(caseworker.get(path("C7") + "?lang=nn")).toString())
        .contains("Gjer vedtak på eit forslag");

    approve(decision);
    var offer = offer(decision);
    assertThat(unmet(order("C7", "ACCEPT", ""))).contains("BY_DECISION");
    done(office.course(offer, "decline", "{\"reasonCode\": \"NEAR_FAMILY\"}"));
    assertThat(valid("C7")).as("nothing is decided any more").contains("RESUME");
    done(order("C7", "RESUME", because()));
    assertThat(status("C7")).isIn("RIGHT", "WAITLIST");
  }

  @Test
  void theDecisionOnAPlaceEndsWithTheCase() {
    var decision = office.accept("PLACEMENT", "C7");
    approve(decision);
    var offer = offer(decision);
    var unit = decision.get("items").get(0).get("unit").asString();

    done(order("C7", "END", ", \"cause\": \"DIED\""));

    var ended = office.get(self(decision));
    assertThat(ended.get("state").asString()).isEqualTo("TAKEN_BACK");
    assertThat(ended.get("events").toString()).contains("DIED");
    assertThat(office.get(self(offer)).get("state").asString()).isEqualTo("WITHDRAWN");
    var next = office.runOf(DAY);
    assertThat(snapshot(next).get("commitments").findValuesAsString("unitId")).doesNotContain(unit);
  }

  @Test
  void whatWasDecidedTogetherIsUndoneWhenOneOfThemEnds() {
    var decision = office.accept("PLACEMENT", "C1");
    var partner =
        office.items().stream()
            .filter(it -> it.get("state").asString().equals("AWAITING_APPROVAL"))
            .filter(it -> it.get("kind").asString().equals("PLACEMENT"))
            .map(it -> it.get("refId").asString())
            .filter(it -> !it.equals("C1"))
            .findFirst();

    done(order("C1", "END", ", \"cause\": \"WITHDRAWN\""));

    assertThat(office.get(self(decision)).get("state").asString()).isEqualTo("TAKEN_BACK");
    assertThat(status("C1")).isEqualTo("ENDED");
    partner.ifPresent(it -> assertThat(status(it)).isIn("RIGHT", "WAITLIST"));
  }

  private void approve(JsonNode decision) {
    done(approver.post(self(decision) + "/approve", "", "If-Match", "\"0\""));
  }

  private JsonNode offer(JsonNode decision) {
    return Office.created(office.post(self(decision) + "/offer", "{}")).get(0);
  }

  private HttpResponse<String> order(String code, String command, String more) {
    var today = LocalDate.now(ZoneId.of("Europe/Oslo"));
    return office.post(
        path(code) + "/commands",
        "{\"command\": \"%s\", \"on\": \"%s\"%s}".formatted(command, today, more),
        "If-Match",
        caseworker.get(path(code)).headers().firstValue("ETag").orElseThrow());
  }

  private static String because() {
    return ", \"reason\": \"It was agreed by telephone.\"";
  }

  private static List<String> unmet(HttpResponse<String> answer) {
    return Office.refused(answer, 409, "unmet-conditions").get("unmet").findValuesAsString("code");
  }

  private static void done(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private String status(String code) {
    return office.get(path(code)).get("status").asString();
  }

  private List<String> valid(String code) {
    return office
        .get(path(code))
        .get("commands")
        .valueStream()
        .filter(it -> it.get("valid").asBoolean())
        .map(it -> it.get("command").asString())
        .toList();
  }

  private String path(String code) {
    var id = transactions.call(acting, () -> files.findByCode(code).orElseThrow().id());
    return "/api/v1/cases/" + id;
  }

  private JsonNode snapshot(JsonNode run) {
    return office.get(run.get("links").get("run").asString() + "/snapshot");
  }

  private static String self(JsonNode of) {
    return of.get("links").get("self").asString();
  }
}
