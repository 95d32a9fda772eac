package no.romslig.api.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.access.Role;
import no.romslig.api.access.TestTowns;
import no.romslig.api.register.SnapshotLoader;
import no.romslig.data.municipality.MunicipalityRoll;
import no.romslig.data.register.Acting;
import no.romslig.solver.sample.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What else than acceptance a proposed place, or a decision on it, can meet. */
@ApplicationTest
class NotAcceptedTest {

  private static final String REASON =
      "{\"reasonCode\": \"%s\", \"reason\": \"The family asks for another time.\"}";

  @Autowired private MunicipalityRoll roll;
  @Autowired private SnapshotLoader loader;
  @LocalServerPort private int port;

  private Office office;
  private Office approver;

  @BeforeEach
  void load() {
    var town = TestTowns.next();
    loader.load(
        new Acting(roll.enrol(town.number(), "Fjordvik"), "caseworker-1", "TEST"),
        Desk.renumbered(
            Samples.generate("fjordvik", 1),
            town.number(),
            "{\"decision\": {\"secondPerson\": \"ALWAYS\"}}"));
    office = new Office(town.as(Http.onPort(port), Role.CASEWORKER));
    approver = new Office(town.as(Http.onPort(port), "approver-2", Role.APPROVER));
    office.runOf("2026-11-23");
  }

  @Test
  void aRejectedProposalCanStillBeAccepted() {
    Office.refused(decide("reject", "{}"), 422, "reason-demanded");

    var rejected = Office.created(decide("reject", REASON.formatted("WISH_OF_THE_PERSON")));

    assertThat(rejected.get("verb").asString()).isEqualTo("REJECT");
    assertThat(item().get("state").asString()).isEqualTo("REJECTED");
    assertThat(office.accept("PLACEMENT", "C7").get("state").asString())
        .isEqualTo("AWAITING_APPROVAL");
  }

  @Test
  void aProposalThatIsPutOffCanBeAcceptedLater() {
    Office.refused(decide("not-now", "{}"), 422, "reason-demanded");

    Office.created(decide("not-now", REASON.formatted("ASSESSMENT_AWAITED")));

    assertThat(item().get("state").asString()).isEqualTo("NOT_NOW");
    assertThat(office.accept("PLACEMENT", "C7").get("state").asString())
        .isEqualTo("AWAITING_APPROVAL");
  }

  @Test
  void aDecisionThatIsSentBackLeavesThePlaceToBeDecidedAnew() {
    var decision = office.accept("PLACEMENT", "C7");
    Office.refused(approver.course(decision, "send-back", "{}"), 422, "reason-demanded");

    var back = approver.course(decision, "send-back", "{\"reason\": \"Nobody was heard.\"}");

    assertThat(Http.json(back).get("state").asString()).as(back.body()).isEqualTo("SENT_BACK");
    assertThat(item().get("state").asString()).isEqualTo("OPEN");
    var again = office.accept("PLACEMENT", "C7");
    assertThat(again.get("items").findValuesAsString("unit"))
        .isEqualTo(decision.get("items").findValuesAsString("unit"));
  }

  private HttpResponse<String> decide(String verb, String body) {
    return office.decide(item(), verb, body);
  }

  private JsonNode item() {
    return office.item("PLACEMENT", "C7");
  }
}
