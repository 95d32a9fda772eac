package no.romslig.api.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.Towns;
import no.romslig.api.access.Role;
import no.romslig.api.access.TestTowns;
import no.romslig.api.entry.Door;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A room with place for two that was empty when the run looked. */
@ApplicationTest
class RoomMatesTest {

  private static final String DAY = "2026-11-23";

  @LocalServerPort private int port;
  private Door door;
  private Office office;

  @BeforeEach
  void fill() {
    var town = TestTowns.next();
    var snapshot =
        Towns.small()
            .replace("\"9991\"", "\"" + town.number() + "\"")
            .replace("\"id\": \"SOL-102\",", "\"id\": \"SOL-102\", \"capacity\": 2,");
    var filled =
        town.as(Http.onPort(port), Role.ADMINISTRATOR)
            .post(
                "/api/v1/register-imports/snapshot", snapshot, "Content-Type", "application/json");
    assertThat(filled.statusCode()).as(filled.body()).isEqualTo(201);
    var caseworker = town.as(Http.onPort(port), Role.CASEWORKER);
    door = new Door(caseworker);
    office = new Office(caseworker);
    var file = of("/api/v1/cases?size=100", "cases", "2026/102");
    door.change(
        "POST",
        "/api/v1/cases/" + file.get("id").asString() + "/facts",
        "{'rule':'LT-07','met':true,'on':'2026-11-20'}");
    office.runOf(DAY);
  }

  @Test
  void areNotFoundByWhomNobodyAskedAboutThem() {
    var item = office.item("PLACEMENT", "2026/102");
    var given = item.get("proposed");
    assertThat(given.get("unitId").asString()).isEqualTo("SOL-102");

    moveIn("P-5", given.get("from").asString());

    var refused = Office.refused(office.decide(item, "accept", ""), 409, "world-moved");
    assertThat(refused.get("issues").toString()).contains("room-mate", "SOL-102");
  }

  @Test
  void areNoneWhoLeaveBefore() {
    var item = office.item("PLACEMENT", "2026/102");
    var from = item.get("proposed").get("from").asString();
    var before = LocalDate.parse(from);

    moveIn("P-5", before.minusDays(10) + "','to':'" + before);

    assertThat(Office.created(office.decide(item, "accept", "")).get("state").asString())
        .isEqualTo("IN_FORCE");
  }

  private void moveIn(String person, String from) {
    var room = of("/api/v1/units?size=100", "items", "SOL-102").get("id").asString();
    var who = of("/api/v1/persons?size=100", "items", person).get("id").asString();
    door.make(
        "/api/v1/occupancies",
        ("{'personId':'%s','unitId':'%s','from':'%s','cause':'LIVES_THERE',"
                + "'reason':'bodde der allerede'}")
            .formatted(who, room, from));
  }

  private JsonNode of(String path, String list, String code) {
    return door.get(path)
        .get(list)
        .valueStream()
        .filter(it -> it.get("code").asString().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
