package no.romslig.api.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.YearMonth;
import java.util.UUID;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.access.Role;
import no.romslig.api.access.TestTowns;
import no.romslig.api.register.SnapshotLoader;
import no.romslig.data.municipality.MunicipalityRoll;
import no.romslig.data.person.Persons;
import no.romslig.data.register.Acting;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.data.waiting.RelocationFacts;
import no.romslig.data.waiting.Relocations;
import no.romslig.solver.sample.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A day at the office, over HTTP, from the morning's run to the next day's. */
@ApplicationTest
class WorkingDayTest {

  private static final String SENTENCE = "The ward knows the resident from earlier stays.";

  @Autowired private MunicipalityRoll roll;
  @Autowired private SnapshotLoader loader;
  @Autowired private RegisterTransactions transactions;
  @Autowired private Relocations relocations;
  @Autowired private Persons persons;
  @LocalServerPort private int port;

  private Acting acting;
  private Http caseworker;
  private Office office;
  private Office approver;

  @BeforeEach
  void load() {
    var town = TestTowns.next();
    acting = new Acting(roll.enrol(town.number(), "Fjordvik"), "caseworker-1", "TEST");
    loader.load(acting, Desk.renumbered(Samples.generate("fjordvik", 1), town.number(), "{}"));
    caseworker = town.as(Http.onPort(port), Role.CASEWORKER);
    office = new Office(caseworker);
    approver = new Office(town.as(Http.onPort(port), Role.APPROVER));
  }

  @Test
  void isHonouredByTheNextDaysRun() {
    hear("P12", false);
    var first = office.runOf("2026-11-23");
    var run = first.get("id").asString();
    assertThat(first.get("kind").asString()).isEqualTo("BY_HAND");
    assertThat(first.get("isDecidable").asBoolean()).isTrue();
    assertThat(office.item("PLACEMENT", "C19").get("state").asString())
        .as("decided before")
        .isEqualTo("SETTLED");

    var unassessed =
        Office.refused(
            office.decide(office.item("PLACEMENT", "C9"), "accept", ""), 409, "case-cannot-go-on");
    assertThat(unassessed.get("issues").findValuesAsString("rule")).containsExactly("HDO-08");
    for (var file : new String[] {"C7", "C28", "C25", "C18", "C8"}) {
      assertThat(office.accept("PLACEMENT", file).get("state").asString()).isEqualTo("IN_FORCE");
    }
    var couple = office.accept("PLACEMENT", "C1");
    assertThat(couple.get("items").findValuesAsString("unit")).contains("U171", "U182");
    var swap = movedAfterHearing();
    var chosen = chosenOtherwise();
    var declined = declined();
    var plan = published();

    everythingIsTold(couple, declined);
    whatIf();

    var next = office.runOf("2026-11-24");

    assertThat(next.get("previous").asString()).isEqualTo(run);
    var snapshot = office.get(next.get("links").get("run").asString() + "/snapshot");
    for (var decision : new JsonNode[] {couple, swap, chosen}) {
      for (var item : decision.get("items")) {
        assertThat(commitments(snapshot, item.get("unit").asString()))
            .as("%s is kept", item)
            .contains(item.get("from").asString());
      }
    }
    takenBack();
    assertThat(declinedUnits(snapshot, "C5")).contains(declined);
    assertThat(published(snapshot)).isEqualTo(3 + plan.get("items").size());
    var proposal = office.get(next.get("links").get("run").asString() + "/proposal");
    assertThat(proposal.get("certificate").get("violations")).isEmpty();
    assertThat(office.item("PLACEMENT", "C7").get("state").asString()).isEqualTo("SETTLED");

    var replay = office.post("/api/v1/runs/" + run + "/replay", "");
    assertThat(Http.json(replay).get("replay").get("identical").asBoolean()).isTrue();
    Office.refused(
        office.post(
            "/api/v1/register-runs/" + run + "/items/placements-1/accept",
            "",
            "If-Match",
            "\"0\"",
            "Idempotency-Key",
            "yesterday"),
        409,
        "superseded");
  }

  @Test
  void isNotTakenOverByALookAtAnotherDay() {
    var first = office.runOf("2026-11-23");
    var today = office.run();
    Office.refused(
        office.post("/api/v1/register-runs", "{\"asOf\": \"2999-01-01\"}"), 422, "day-ahead");
    office.run("/api/v1/register-runs/what-if", "{\"asOf\": \"2026-12-28\"}");
    office.run("/api/v1/register-runs/what-if", "{\"asOf\": \"2026-10-26\"}");

    var item =
        office
            .get(today + "/items?size=100")
            .get("items")
            .valueStream()
            .filter(it -> it.get("refId").asString().equals("C7"))
            .findFirst()
            .orElseThrow();
    assertThat(Office.created(office.decide(item, "accept", "")).get("state").asString())
        .isEqualTo("IN_FORCE");

    office.runOf("2026-11-24");
    var passed =
        Office.refused(
            office.post("/api/v1/register-runs", "{\"asOf\": \"2026-11-23\"}"), 422, "day-passed");
    assertThat(passed.get("latest").asString()).isEqualTo("2026-11-24");
    assertThat(first.get("isDecidable").asBoolean()).isTrue();
  }

  private void everythingIsTold(JsonNode decision, String declinedUnit) {
    var self = decision.get("links").get("self").asString();
    assertThat(office.get(self).get("commands").valueStream().map(JsonNode::asString))
        .containsExactly("offer", "move-in", "take-back");
    assertThat(office.get("/api/v1/decisions?size=2").get("items")).hasSize(2);
    var offer = office.get("/api/v1/offers").get("items").get(0);
    assertThat(offer.get("unit").asString()).isEqualTo(declinedUnit);
    assertThat(office.get(offer.get("links").get("self").asString())).isEqualTo(offer);
    Office.refused(office.course(offer, "accept", ""), 409, "not-open");
    assertThat(office.get("/api/v1/decision-reasons").findValuesAsString("code"))
        .contains("NEAR_FAMILY");
    var month = YearMonth.parse(decision.get("decidedOn").asString().substring(0, 7));
    Office.refused(overrides(month), 400, "bad-period");
    assertThat(Http.json(overrides(month.minusMonths(1))).get("cells")).isEmpty();
    Office.refused(approver.course(decision, "approve", ""), 409, "not-open");
    Office.refused(approver.course(decision, "send-back", "{}"), 409, "not-open");
  }

  private HttpResponse<String> overrides(YearMonth month) {
    return caseworker.get("/api/v1/reports/overrides?month=" + month);
  }

  private void whatIf() {
    var run = office.run();
    var imagined =
        office.run(
            "/api/v1/register-runs/what-if",
            """
            {"asOf": "2026-11-23", "changes": [
              {"type": "UNIT_CLOSED", "unit": "U10", "from": "2026-11-23"},
              {"type": "PLACE_LEFT", "person": "P26", "on": "2026-11-25"}]}
            """);
    assertThat(imagined.get("kind").asString()).isEqualTo("WHAT_IF");
    assertThat(imagined.get("isDecidable").asBoolean()).isFalse();
    assertThat(imagined.get("changes")).hasSize(2);
    assertThat(office.items()).allSatisfy(it -> assertThat(it.get("commands")).isEmpty());
    var open =
        office.items().stream()
            .filter(it -> it.get("state").asString().equals("OPEN"))
            .findFirst()
            .orElseThrow();
    Office.refused(office.decide(open, "accept", ""), 409, "not-decidable");
    var bad =
        office.post(
            "/api/v1/register-runs/what-if",
            "{\"changes\": [{\"type\": \"PERSON_DIED\", \"person\": \"nobody\"}]}");
    var issues = Office.refused(bad, 422, "what-if-refused").get("issues");
    assertThat(issues.get(0).get("path").asString()).isEqualTo("$.changes[0].person");
    assertThat(office.get("/api/v1/register-runs?kind=WHAT_IF").get("items")).hasSize(1);
    assertThat(office.get("/api/v1/register-runs").get("items").get(0).get("links").get("self"))
        .hasToString("\"" + run + "\"");
  }

  /** Two residents who change places, of whom one was not heard yet. */
  private JsonNode movedAfterHearing() {
    var before = office.item("RELOCATION", "P81");
    assertThat(before.get("together")).hasSize(2);
    assertThat(before.get("blockedBy").valueStream().map(JsonNode::asString))
        .containsExactly("FL-02");
    Office.refused(office.decide(before, "accept", ""), 409, "not-executable");

    hear("P12", true);

    var moved = office.accept("RELOCATION", "P81");
    assertThat(moved.get("items").findValuesAsString("unit"))
        .containsExactlyInAnyOrder("U6", "U81");
    return moved;
  }

  private JsonNode chosenOtherwise() {
    var forbidden = office.item("PLACEMENT", "C21");
    var impossible = price(forbidden, "U20", "2026-11-23");
    assertThat(impossible.get("price").get("broken").findValuesAsString("rule"))
        .contains("FEATURE");
    Office.refused(
        office.decide(forbidden, "choose", confirmation(impossible)), 409, "breaks-hard-rule");

    var item = office.item("PLACEMENT", "C23");
    Office.refused(
        office.decide(item, "choose", "{\"reasonCode\": \"NEAR_FAMILY\"}"), 409, "price-demanded");
    var price = price(item, "U71", "2026-11-29");
    var cost = price.get("price");
    assertThat(cost.get("isAllowed").asBoolean()).as(cost.toString()).isTrue();
    assertThat(cost.get("proposed").get("unitId").asString()).isEqualTo("U66");
    assertThat(cost.get("loses").findValuesAsString("refId")).as(cost.toString()).contains("C6");
    Office.refused(
        office.decide(item, "choose", confirmation(price).replace("NEAR_FAMILY", "NONE")),
        422,
        "reason-demanded");
    Office.refused(
        office.decide(item, "choose", confirmation(impossible)), 409, "price-of-another");

    var chosen = Office.created(office.decide(item, "choose", confirmation(price)));

    assertThat(chosen.get("items").findValuesAsString("unit")).containsExactly("U71");
    var gone =
        Office.refused(
            office.decide(office.item("PLACEMENT", "C6"), "accept", ""), 409, "place-taken");
    assertThat(gone.get("inTheWay").get(0).get("decision").asString())
        .isEqualTo(chosen.get("id").asString());
    return chosen;
  }

  private JsonNode price(JsonNode item, String unit, String from) {
    return Office.created(
        office.post(
            item.get("links").get("self").asString() + "/prices?wait=120",
            "{\"unit\": \"%s\", \"from\": \"%s\"}".formatted(unit, from)));
  }

  private static String confirmation(JsonNode price) {
    return """
    {"reasonCode": "NEAR_FAMILY", "reason": "%s", "price": {"id": "%s", "hash": "%s"}}
    """
        .formatted(SENTENCE, price.get("id").asString(), price.get("hash").asString());
  }

  /** What was accepted is taken back again, accepted once more, and carried out. */
  private void takenBack() {
    var file =
        office.items().stream()
            .filter(it -> it.get("kind").asString().equals("PLACEMENT"))
            .filter(it -> it.get("state").asString().equals("OPEN"))
            .filter(it -> it.get("refId").asString().equals("C21"))
            .findFirst()
            .orElseThrow()
            .get("refId")
            .asString();
    var decision = office.accept("PLACEMENT", file);
    Office.refused(office.course(decision, "take-back", "{}"), 422, "reason-demanded");
    var back = office.course(decision, "take-back", "{\"reason\": \"It was the wrong button.\"}");
    assertThat(Http.json(back).get("state").asString()).isEqualTo("TAKEN_BACK");

    var again = office.accept("PLACEMENT", file);
    var offer =
        Office.created(office.course(again, "offer", "{\"answerBy\": \"2099-01-01\"}")).get(0);
    assertThat(Http.json(office.course(offer, "accept", "")).get("state").asString())
        .isEqualTo("ACCEPTED");
    var home = office.course(again, "move-in", "");
    assertThat(Http.json(home).get("state").asString()).as(home.body()).isEqualTo("CARRIED_OUT");
    assertThat(office.item("PLACEMENT", file).get("state").asString()).isEqualTo("CARRIED_OUT");
  }

  private String declined() {
    var decision = office.accept("PLACEMENT", "C5");
    Office.refused(office.course(decision, "offer", "{}"), 422, "answer-by-demanded");
    var offer =
        Office.created(office.course(decision, "offer", "{\"answerBy\": \"2099-01-01\"}")).get(0);
    assertThat(offer.get("state").asString()).isEqualTo("SENT");
    offer = Http.json(office.course(offer, "remind", ""));
    assertThat(offer.get("state").asString()).isEqualTo("REMINDED");
    Office.refused(office.course(offer, "decline", "{}"), 422, "reason-demanded");

    var answer = office.course(offer, "decline", "{\"reasonCode\": \"NEAR_FAMILY\"}");

    assertThat(Http.json(answer).get("onDecline").asString()).isEqualTo("KEEP");
    assertThat(office.item("PLACEMENT", "C5").get("state").asString()).isEqualTo("OPEN");
    return offer.get("unit").asString();
  }

  private JsonNode published() {
    var stays =
        office.items().stream()
            .filter(it -> it.get("kind").asString().equals("RESPITE"))
            .filter(it -> it.get("state").asString().equals("OPEN"))
            .limit(6)
            .map(it -> "\"" + it.get("key").asString() + "\"")
            .toList();
    return Office.created(office.publish("{\"items\": [" + String.join(", ", stays) + "]}"));
  }

  private void hear(String person, boolean heard) {
    transactions.run(
        acting,
        () -> {
          UUID id = persons.findByCode(person).orElseThrow().id();
          relocations.findByClosedOnNullOrderById().stream()
              .filter(it -> it.personId().equals(id))
              .forEach(
                  it -> {
                    var facts = it.facts();
                    it.describe(
                        new RelocationFacts(
                            facts.targetCareForms(),
                            facts.mandatory(),
                            facts.initiative(),
                            facts.needClass(),
                            facts.needScore(),
                            heard,
                            facts.agrees(),
                            facts.newDecision(),
                            facts.reason()));
                  });
        });
  }

  private static java.util.List<String> commitments(JsonNode snapshot, String unit) {
    return snapshot
        .get("commitments")
        .valueStream()
        .filter(it -> it.get("unitId").asString().equals(unit))
        .map(it -> it.get("from").asString())
        .toList();
  }

  private static java.util.List<String> declinedUnits(JsonNode snapshot, String file) {
    return snapshot
        .get("cases")
        .valueStream()
        .filter(it -> it.get("id").asString().equals(file))
        .flatMap(it -> it.get("declined").valueStream())
        .map(JsonNode::asString)
        .toList();
  }

  private static int published(JsonNode snapshot) {
    return snapshot
        .get("respiteGrants")
        .valueStream()
        .mapToInt(it -> it.path("published").size())
        .sum();
  }
}
