package no.romslig.api.stays;

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
class StayHttpTest {

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
  void grantRespiteWithPeriods() {
    var person = town.person("P-6");
    var grant =
        office.make(
            "/api/v1/respite-grants",
            "{'personId':'%s','grant':%s}".formatted(person, grant("2026-12-01", 14)));

    assertThat(office.get(grant).get("stayNights").asInt()).isEqualTo(14);
    assertThat(town.looks(person, "READ_GRANT")).isOne();
    var wish =
        office.make(grant + "/periods", "{'kind':'WISH','from':'2027-01-01','to':'2027-01-15'}");
    assertThat(office.get(grant).get("periods").get(0)).isEqualTo(office.get(wish));
    assertThat(Door.faults(office.post(grant + "/periods", "{'kind':'HISTORY'}")))
        .containsExactly("from", "to");
    assertThat(office.ask("DELETE", wish, "").statusCode()).isEqualTo(204);
    assertThat(Door.faults(office.ask("PUT", grant, grant("2026-12-02", 7))))
        .containsExactly("from");
    var changed =
        office.change(
            "PUT",
            grant,
            grant("2026-12-01", 7).replace("}", ",'to':'2027-06-01','startDays':['MONDAY']}"));
    assertThat(changed.get("to").asString()).isEqualTo("2027-06-01");
    assertThat(changed.get("startDays").get(0).asString()).isEqualTo("MONDAY");
    assertThat(office.get("/api/v1/persons/" + person + "/respite-grants").get(0))
        .isEqualTo(changed);
    assertThat(office.get("/api/v1/respite-grants?size=1").get("total").asInt()).isEqualTo(2);
    assertThat(office.get(grant + "/history").get("changes")).hasSize(2);
    assertThat(Door.faults(office.post("/api/v1/respite-grants", "{'grant':{'stayNights':0}}")))
        .containsExactly(
            "personId",
            "grant.careForms",
            "grant.stayNights",
            "grant.cycleNights",
            "grant.from",
            "grant.needClass");
  }

  @Test
  void askForShortStaysUntilTheyAreClosed() {
    var stay = office.make("/api/v1/short-stays", "{'stay':%s}".formatted(stay("null")));

    assertThat(office.get(stay).get("code").asString()).startsWith("KT-");
    var person = town.person("P-6");
    var known = office.change("PUT", stay, stay("'" + person + "'"));
    assertThat(known.get("personId").asString()).isEqualTo(person.toString());
    assertThat(office.get("/api/v1/persons/" + person + "/short-stays").get(0)).isEqualTo(known);
    assertThat(office.get("/api/v1/short-stays").get("total").asInt()).isEqualTo(2);
    assertThat(Door.faults(office.ask("POST", stay + "/close", "{'on':'2999-01-01'}")))
        .containsExactly("on");
    office.change("POST", stay + "/close", "{'on':'2026-01-01'}");
    Door.refused(office.ask("PUT", stay, stay("null")), 409, "closed");
    assertThat(office.get("/api/v1/short-stays").get("total").asInt()).isOne();
    assertThat(Door.faults(office.post("/api/v1/short-stays", "{}"))).containsExactly("stay");
    assertThat(
            Door.faults(
                office.post(
                    "/api/v1/short-stays",
                    "{'stay':%s}".formatted(stay("'" + town.unit("SOL-101") + "'")))))
        .containsExactly("stay.personId");
  }

  @Test
  void showWhatWasAssessedOfThem() {
    var stay =
        "/api/v1/short-stays/"
            + office.get("/api/v1/short-stays").get("items").get(0).get("id").asString();
    var grant =
        "/api/v1/respite-grants/"
            + office.get("/api/v1/respite-grants").get("items").get(0).get("id").asString();
    for (var about : new String[] {stay, grant}) {
      office.make(about + "/facts", "{'rule':'GEN-01','met':true,'on':'2026-01-02'}");
      var fact = office.get(about + "/facts").get(0);
      assertThat(fact.get("rule").asString()).isEqualTo("GEN-01");
      assertThat(fact.has("personsShown")).isFalse();
    }
    assertThat(Door.faults(office.post(grant + "/facts", "{'rule':'X-1'}")))
        .containsExactly("rule", "met", "on");
    assertThat(town.looks(town.person("P-5"), "READ_FACT")).isOne();
  }

  @Test
  void listNoPlanBeforeOneIsPublished() {
    assertThat(office.get("/api/v1/rotation-plans").get("total").asInt()).isZero();
  }

  private static String grant(String from, int nights) {
    return "{'careForms':['RESPITE'],'stayNights':%d,'cycleNights':56,'from':'%s','needClass':3}"
        .formatted(nights, from);
  }

  private static String stay(String person) {
    return ("{'personId':%s,'sex':'MALE','careForm':'SHORT_TERM','purpose':'ACUTE',"
            + "'earliestStart':'2026-12-01','latestStart':'2026-12-03','nights':5,'needClass':4}")
        .formatted(person);
  }
}
