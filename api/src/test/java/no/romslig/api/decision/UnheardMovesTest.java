package no.romslig.api.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.correspondence.LetterOffice;
import no.romslig.data.booking.Bookings;
import no.romslig.data.booking.Occupancy;
import no.romslig.data.institution.CareForm;
import no.romslig.data.person.Persons;
import no.romslig.data.waiting.CaseFiles;
import no.romslig.data.waiting.Couples;
import no.romslig.data.waiting.Relocations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** A resident for whom the run finds no other place, and who is given one by choice. */
@ApplicationTest
class UnheardMovesTest {

  private static final String BECAUSE =
      "\"reasonCode\": \"NEAR_FAMILY\", \"reason\": \"The daughter lives next door.\"";

  @Autowired private ApplicationContext context;
  @LocalServerPort private int port;

  private LetterOffice town;
  private Office office;
  private String person;
  private String move;

  @BeforeEach
  void askForAMove() {
    town = new LetterOffice(context, port, "fjordvik", "{}");
    office = town.office();
    var resident = resident();
    person = code(resident);
    var answer =
        town.post(
            "/api/v1/relocations",
            """
            {"personId": "%s", "since": "2026-11-02", "move": {
              "targetCareForms": ["LONG_TERM_SOMATIC"], "mandatory": false, "initiative": "RESIDENT",
              "needClass": 1, "needScore": 0, "reason": "nærmere familien"}}
            """
                .formatted(resident));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    move = answer.headers().firstValue("Location").orElseThrow();
    office.runOf("2026-11-23");
  }

  @Test
  void areNotDecidedByChoiceBeforeTheHearing() {
    var item = office.item("UNPLACED", person);
    assertThat(item.get("blockedBy").valueStream().map(JsonNode::asString))
        .containsExactly("FL-02");
    assertThat(item.get("commands")).isEmpty();

    var refused = Office.refused(choose(), 409, "not-executable");

    assertThat(refused.get("issues").toString()).contains("FL-02");
    change("hear", heard(true));
    assertThat(Office.created(choose()).get("state").asString()).isEqualTo("IN_FORCE");
  }

  @Test
  void areToldInALetterWhereTheyMoveFrom() {
    town.furnish();
    town.name();
    change("hear", heard(true));
    var decision = Office.created(choose());

    var letters =
        town.draft(
            LetterOffice.self(decision) + "/letters",
            """
            {"about": [{"item": "%s", "heardOn": "2026-11-20",
              "ownWords": "Vi har snakket sammen om flyttingen."}]}
            """
                .formatted(decision.get("items").get(0).get("key").asString()));

    assertThat(letters).isNotEmpty();
    assertThat(letters).allMatch(it -> it.get("kind").asString().equals("MOVED"));
  }

  @Test
  void areAskedOnceMoreWhenTheyMoveIn() {
    change("hear", heard(true));
    var decision = Office.created(choose());

    change("hear", heard(false));
    var refused = Office.refused(office.course(decision, "move-in", ""), 409, "not-executable");
    assertThat(refused.get("issues").toString()).contains("FL-04");

    change("decide-anew", "{\"reason\": \"No other room has a lift for the chair.\"}");
    var moved = office.course(decision, "move-in", "");
    assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
    assertThat(Http.json(moved).get("state").asString()).isEqualTo("CARRIED_OUT");
  }

  @Test
  void areNotCarriedOutWhenNobodyAsksForThemAnyMore() {
    change("hear", heard(true));
    var decision = Office.created(choose());

    change("end", "{\"on\": \"2026-11-24\"}");

    Office.refused(office.course(decision, "move-in", ""), 409, "world-moved");
  }

  /** Chooses a room that is proposed to someone else, and that the resident may have. */
  private HttpResponse<String> choose() {
    var item = office.item("UNPLACED", person);
    for (var other : office.items()) {
      var proposed = other.get("proposed");
      if (other.get("kind").asString().equals("PLACEMENT")
          && other.get("state").asString().equals("OPEN")
          && other.get("together").size() < 2
          && proposed.get("careForm").asString().equals("LONG_TERM_SOMATIC")) {
        var price = price(item, proposed);
        if (price.get("price").get("isAllowed").asBoolean()) {
          return office.decide(
              item,
              "choose",
              "{%s, \"price\": {\"id\": \"%s\", \"hash\": \"%s\"}}"
                  .formatted(BECAUSE, price.get("id").asString(), price.get("hash").asString()));
        }
      }
    }
    throw new AssertionError("no room that the resident may have");
  }

  private JsonNode price(JsonNode item, JsonNode proposed) {
    return Office.created(
        office.post(
            item.get("links").get("self").asString() + "/prices?wait=120",
            "{\"unit\": \"%s\", \"from\": \"%s\"}"
                .formatted(proposed.get("unitId").asString(), proposed.get("from").asString())));
  }

  private void change(String command, String body) {
    var seen = town.caseworker().get(move).headers().firstValue("ETag").orElseThrow();
    var answer = office.post(move + "/" + command, body, "If-Match", seen);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  /** Someone who lives in a nursing home, and asks for nothing else. */
  private UUID resident() {
    return town.in(
        () -> {
          var couples = town.bean(Couples.class).findAllByOrderById();
          return town.bean(Bookings.class).findAllByOrderById().stream()
              .filter(Occupancy.class::isInstance)
              .map(Occupancy.class::cast)
              .filter(it -> it.careForm() == CareForm.LONG_TERM_SOMATIC)
              .filter(it -> it.lastsUntil() == null)
              .map(Occupancy::resident)
              .filter(it -> !asks(it))
              .filter(
                  it ->
                      couples.stream()
                          .noneMatch(both -> List.of(both.firstId(), both.secondId()).contains(it)))
              .findFirst()
              .orElseThrow();
        });
  }

  private boolean asks(UUID person) {
    return town.bean(CaseFiles.class).findByClosedOnNullOrderById().stream()
            .anyMatch(it -> it.personId().equals(person))
        || town.bean(Relocations.class).findByClosedOnNullOrderById().stream()
            .anyMatch(it -> it.personId().equals(person));
  }

  private String code(UUID id) {
    return town.in(() -> town.bean(Persons.class).findById(id).orElseThrow().code());
  }

  private static String heard(boolean agrees) {
    return "{\"on\": \"2026-11-20\", \"heard\": [\"RESIDENT\", \"NEXT_OF_KIN\", \"ATTORNEY\"], \"agrees\": %s}"
        .formatted(agrees);
  }
}
