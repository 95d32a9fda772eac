package no.romslig.api.matters;

import static org.assertj.core.api.Assertions.assertThat;

import no.romslig.api.ApplicationTest;
import no.romslig.api.access.Role;
import no.romslig.api.entry.Door;
import no.romslig.api.entry.OwnTown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@ApplicationTest
class MatterHttpTest {

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
  void liftARuleByNameForOneThing() {
    var ofCase = "'caseId':'" + town.caseFile("2026/102") + "'";
    var waiver =
        office.make(
            "/api/v1/waivers", "{'rule':'AGE','reason':'fyller år om en måned'," + ofCase + "}");

    var read = office.get(waiver);
    assertThat(read.get("givenBy").asString()).endsWith("subject-1");
    assertThat(read.has("personsShown")).isFalse();
    assertThat(town.looks(town.person("P-2"), "READ_WAIVER")).isOne();
    assertThat(office.get("/api/v1/waivers").get("total").asInt()).isOne();
    office.change("POST", waiver + "/end", "");
    Door.refused(office.ask("POST", waiver + "/end", ""), 409, "ended");
    assertThat(office.get("/api/v1/waivers").get("total").asInt()).isZero();
    assertThat(Door.faults(office.post("/api/v1/waivers", "{'reason':'kort'}")))
        .containsExactly("rule", "reason", "caseId, grantId, shortStayId, relocationId, coupleId");
    assertThat(
            Door.faults(
                office.post(
                    "/api/v1/waivers",
                    "{'rule':'CAPACITY','reason':'en lang grunn'," + ofCase + "}")))
        .as("no person may lift that")
        .containsExactly("rule");
    assertThat(
            Door.faults(office.post("/api/v1/waivers", "{'rule':'AGE','reason':'en lang grunn'}")))
        .containsExactly("caseId, grantId, shortStayId, relocationId, coupleId");
    assertThat(office.get(waiver + "/history").get("changes")).hasSize(2);
  }

  @Test
  void registerWishesAndPlacesThatWereDeclined() {
    var file = town.caseFile("2026/102");
    var house = office.get("/api/v1/institutions").get("items").get(0).get("id").asString();
    var wish =
        office.make(
            "/api/v1/preferences", "{'institutionId':'%s','caseId':'%s'}".formatted(house, file));
    assertThat(office.get("/api/v1/cases/" + file + "/preferences").get(0))
        .isEqualTo(office.get(wish));
    var grant = office.get("/api/v1/respite-grants").get("items").get(0).get("id").asString();
    assertThat(office.get("/api/v1/respite-grants/" + grant + "/preferences")).hasSize(1);
    var stay = office.get("/api/v1/short-stays").get("items").get(0).get("id").asString();
    assertThat(office.get("/api/v1/short-stays/" + stay + "/preferences")).isEmpty();
    assertThat(office.ask("DELETE", wish, "").statusCode()).isEqualTo(204);
    assertThat(
            Door.faults(
                office.post(
                    "/api/v1/preferences", "{'caseId':'%s','grantId':'%s'}".formatted(file, file))))
        .containsExactly("institutionId", "caseId, grantId, shortStayId", "grantId");

    var places = "/api/v1/cases/" + file + "/declined-places";
    var body =
        "{'unitId':'%s','on':'2026-01-02','reason':'for langt'}".formatted(town.unit("SOL-102"));
    var declined = office.make(places, body);
    assertThat(office.get(places).get(0)).isEqualTo(office.get(declined));
    Door.refused(office.post(places, body), 409, "declined-before");
    assertThat(Door.faults(office.post(places, "{}"))).containsExactly("unitId", "on", "reason");
    assertThat(office.ask("DELETE", declined, "").statusCode()).isEqualTo(204);
    assertThat(town.looks(town.person("P-2"), "READ_DECLINED_PLACE")).isEqualTo(3);
  }
}
