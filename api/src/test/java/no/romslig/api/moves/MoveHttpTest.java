package no.romslig.api.moves;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.romslig.api.ApplicationTest;
import no.romslig.api.access.Role;
import no.romslig.api.entry.Door;
import no.romslig.api.entry.OwnTown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@ApplicationTest
class MoveHttpTest {

  private static final String HEARD =
      "{'on':'2026-01-05','heard':['RESIDENT','NEXT_OF_KIN'],'agrees':%s}";

  @Autowired private ApplicationContext context;
  @LocalServerPort private int port;

  private OwnTown town;
  private Door office;

  @BeforeEach
  void open() {
    town = new OwnTown(context, port);
    office = town.as(Role.CASEWORKER);
  }

  @Test
  void askForAMoveHearAndDecideAnew() {
    var resident = town.person("R-1");
    var move =
        office.make(
            "/api/v1/relocations",
            "{'personId':'%s','since':'2026-01-02','move':%s}".formatted(resident, move("HDO")));
    assertThat(office.get(move).get("heard").asBoolean()).isFalse();
    assertThat(commands(move)).containsExactly("hear", "end");
    var anew = "{'reason':'ny vurdering frå lege, ho er ikkje trygg der'}";
    Door.refused(office.ask("POST", move + "/decide-anew", anew), 409, "not-disagreed");
    assertThat(Door.faults(office.ask("POST", move + "/hear", "{'agrees':true}")))
        .containsExactly("on", "heard");
    assertThat(
            Door.faults(
                office.ask("POST", move + "/hear", "{'on':'2999-01-01','heard':['RESIDENT']}")))
        .containsExactly("on");

    var heard = office.change("POST", move + "/hear", HEARD.formatted(false));
    assertThat(heard.get("hearing").get("on").asString()).isEqualTo("2026-01-05");
    assertThat(heard.get("hearing").get("who").valueStream().map(JsonNode::asString))
        .containsExactly("RESIDENT", "NEXT_OF_KIN");
    assertThat(commands(move)).containsExactly("hear", "decide-anew", "end");
    assertThat(Door.faults(office.ask("POST", move + "/decide-anew", "{'reason':'fordi'}")))
        .containsExactly("reason");
    var decided = office.change("POST", move + "/decide-anew", anew);
    assertThat(decided.get("newDecision").asBoolean()).isTrue();
    assertThat(decided.get("hearing").get("anewReason").asString()).contains("ikkje trygg");
    Door.refused(
        office.post(
            "/api/v1/relocations",
            "{'personId':'%s','since':'2026-01-02','move':%s}".formatted(resident, move("HDO"))),
        409,
        "one-relocation");
    assertThat(office.get("/api/v1/relocations").get("total").asInt()).isOne();
    office.change("POST", move + "/end", "{'on':'2026-02-01'}");
    assertThat(commands(move)).isEmpty();
    Door.refused(office.ask("POST", move + "/hear", HEARD.formatted(true)), 409, "ended");
    assertThat(office.get(move + "/history").toString())
        .contains("REGISTER_HEARING", "DECIDE_MOVE_ANEW", "END_RELOCATION");
    assertThat(Door.faults(office.post("/api/v1/relocations", "{'move':{'needClass':6}}")))
        .containsExactly(
            "personId",
            "since",
            "move.targetCareForms",
            "move.mandatory",
            "move.initiative",
            "move.needClass",
            "move.needScore",
            "move.reason");
  }

  @Test
  void hearAnewOfAnotherMove() {
    for (var other :
        List.of(
            move("LONG_TERM_SHELTERED"),
            move("HDO").replace("'mandatory':true", "'mandatory':false"))) {
      var town = new OwnTown(context, port);
      var office = town.as(Role.CASEWORKER);
      var move =
          office.make(
              "/api/v1/relocations",
              "{'personId':'%s','since':'2026-01-02','move':%s}"
                  .formatted(town.person("R-1"), move("HDO")));
      office.change("POST", move + "/hear", HEARD.formatted(false));
      office.change("POST", move + "/decide-anew", "{'reason':'ny vurdering frå lege'}");

      var same = office.change("PUT", move, move("HDO").replace("20", "25"));
      assertThat(same.get("heard").asBoolean()).as("of the same move").isTrue();
      assertThat(same.get("newDecision").asBoolean()).isTrue();
      var changed = office.change("PUT", move, other);
      assertThat(changed.get("heard").asBoolean()).isFalse();
      for (var gone : List.of("hearing", "agrees", "newDecision")) {
        assertThat(changed.hasNonNull(gone)).as(gone).isFalse();
      }
    }
  }

  @Test
  void makeCouplesOfWhoIsInNoOther() {
    var couple =
        office.make(
            "/api/v1/couples",
            couple("P-1", "P-2")
                .replace("}}", ",'companionStay':'TENANT','companionCareNeed':false}}"));

    assertThat(office.get(couple).get("companionStay").asString()).isEqualTo("TENANT");
    assertThat(town.looks(town.person("P-2"), "READ_COUPLE")).isOne();
    Door.refused(office.post("/api/v1/couples", couple("P-6", "P-1")), 409, "one-couple");
    var changed =
        office.change("PUT", couple, "{'guaranteeInvoked':false,'mode':'PLACE_THEN_REUNITE'}");
    assertThat(changed.get("mode").asString()).isEqualTo("PLACE_THEN_REUNITE");
    assertThat(office.get("/api/v1/couples").get("total").asInt()).isEqualTo(2);
    office.change("POST", couple + "/end", "{'on':'2026-01-02'}");
    Door.refused(office.ask("POST", couple + "/end", "{'on':'2026-01-02'}"), 409, "ended");
    office.make("/api/v1/couples", couple("P-6", "P-1"));
    assertThat(Door.faults(office.post("/api/v1/couples", couple("P-5", "P-5"))))
        .containsExactly("secondPersonId");
  }

  private String couple(String first, String second) {
    return ("{'firstPersonId':'%s','secondPersonId':'%s',"
            + "'wishes':{'guaranteeInvoked':true,'mode':'TOGETHER_ONLY'}}")
        .formatted(town.person(first), town.person(second));
  }

  private static String move(String form) {
    return ("{'targetCareForms':['%s'],'mandatory':true,'initiative':'OFFICE','needClass':4,"
            + "'needScore':20,'reason':'avdelinga stengjer'}")
        .formatted(form);
  }

  private List<String> commands(String move) {
    return office.get(move).get("commands").valueStream().map(JsonNode::asString).toList();
  }
}
