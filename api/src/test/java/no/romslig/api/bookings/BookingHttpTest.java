package no.romslig.api.bookings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
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
class BookingHttpTest {

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
  void takeAPlaceOnceAndTellWhoComesSecondWhatHasIt() {
    var resident = town.person("P-2");
    var booking = moveIn("P-2", "SOL-102", "'2026-12-01'", "null");

    var read = office.get(booking);
    assertThat(read.get("kind").asString()).isEqualTo("OCCUPANCY");
    assertThat(read.get("careForm").asString()).isEqualTo("LONG_TERM_SOMATIC");
    assertThat(town.looks(resident, "READ_BOOKING")).isOne();
    var full = Door.refused(ask("P-6", "SOL-102", "'2027-01-01'", "null"), 409, "place-taken");
    assertThat(full.get("inTheWay").get(0).get("booking").asString()).isEqualTo(Door.id(booking));
    assertThat(full.get("inTheWay").get(0).get("unit").asString()).isEqualTo("SOL-102");
    Door.refused(ask("P-2", "SOL-301", "'2027-01-01'", "'2027-01-05'"), 409, "person-elsewhere");
    Door.refused(ask("P-2", "SOL-102", "'2026-12-05'", "null"), 409, "decided-before");

    office.change("POST", booking + "/move-out", "{'on':'2027-01-01'}");
    moveIn("P-6", "SOL-102", "'2027-01-01'", "null");
    Door.refused(
        office.ask("POST", booking + "/move-out", "{'on':'2027-02-01'}"), 409, "place-taken");
    assertThat(office.get("/api/v1/units/" + town.unit("SOL-102") + "/bookings?day=2026-12-05"))
        .hasSize(2);
    assertThat(office.get("/api/v1/persons/" + resident + "/bookings").get(0).get("to").asString())
        .isEqualTo("2027-01-01");
    assertThat(office.get("/api/v1/bookings?size=1&day=2026-12-05").get("total").asInt())
        .isEqualTo(3);
    assertThat(office.get(booking + "/history").get("changes")).hasSize(2);
  }

  @Test
  void tellAllFaultsAtOnce() {
    assertThat(Door.faults(office.post("/api/v1/occupancies", "{'to':'2026-01-01'}")))
        .containsExactly("personId", "unitId", "from");
    assertThat(
            Door.faults(
                office.post(
                    "/api/v1/occupancies",
                    body("P-2", "SOL-102", "'2026-12-01'", "'2026-12-01'")
                        .replace("}", ",'careForm':'KAD'}"))))
        .containsExactly("to", "careForm", "cause", "reason");
    assertThat(Door.faults(office.post("/api/v1/commitments", "{}")))
        .containsExactly("grantId, shortStayId", "unitId", "from", "to");
  }

  @Test
  void giveNoLastingPlaceByHandWithoutSayingWhyAndTellOfItAsAnAlarm() {
    var bare =
        "{'personId':'%s','unitId':'%s','from':'2026-12-01'}"
            .formatted(town.person("P-2"), town.unit("SOL-102"));
    assertThat(Door.faults(office.post("/api/v1/occupancies", bare)))
        .containsExactly("cause", "reason");
    assertThat(
            Door.faults(
                office.post(
                    "/api/v1/occupancies", bare.replace("}", ",'cause':'OTHER','reason':'x'}"))))
        .containsExactly("cause", "reason");
    assertThat(
            Door.faults(
                office.post(
                    "/api/v1/occupancies",
                    body("P-2", "SOL-301", "'2026-12-01'", "'2026-12-09'")
                        .replace("}", ",'cause':'LIVES_THERE'}"))))
        .containsExactly("cause");

    var booking = moveIn("P-2", "SOL-102", "'2026-12-01'", "null");

    assertThat(office.get(booking).get("withoutDecision").get("cause").asString())
        .isEqualTo("LIVES_THERE");
    var told =
        office
            .get("/api/v1/alarms?size=500&day=2026-12-20&lang=nn")
            .get("alarms")
            .valueStream()
            .filter(it -> it.get("code").asString().equals("PLACE_WITHOUT_DECISION"))
            .toList();
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().get("what").asString()).contains("P-2", "SOL-102");
    assertThat(office.get("/api/v1/alarms?size=500&day=2999-03-01").toString())
        .doesNotContain("PLACE_WITHOUT_DECISION");
  }

  @Test
  void lendThePlaceOfWhoIsAway() {
    var home = "/api/v1/bookings/" + town.bookingOf("R-1");
    Door.refused(ask("P-2", "SOL-101", "'2027-01-05'", "'2027-01-10'"), 409, "place-taken");
    var away =
        office.make(home + "/absences", "{'from':'2027-01-01','to':'2027-02-01','mayBeLent':true}");

    var guest = moveIn("P-2", "SOL-101", "'2027-01-05'", "'2027-01-20'");
    Door.refused(office.ask("POST", away + "/return", "{'on':'2027-01-10'}"), 409, "place-taken");
    Door.refused(office.ask("DELETE", away, ""), 409, "place-taken");
    Door.refused(
        office.post(home + "/absences", "{'from':'2027-01-15','to':'2027-03-01'}"),
        409,
        "away-once");
    Door.refused(
        office.post(home + "/absences", "{'from':'2023-01-15','to':'2023-03-01'}"),
        409,
        "absence-outside");
    office.change("POST", away + "/return", "{'on':'2027-01-25'}");
    assertThat(office.get(home).get("absences").get(0)).isEqualTo(office.get(away));
    assertThat(office.get(away).get("to").asString()).isEqualTo("2027-01-25");

    office.change("POST", guest + "/move-out", "{'on':'2027-01-06'}");
    var later = office.make(home + "/absences", "{'from':'2027-03-01','to':'2027-03-05'}");
    assertThat(office.ask("DELETE", later, "").statusCode()).isEqualTo(204);
    assertThat(Door.faults(office.post(home + "/absences", "{'from':'2027-01-01'}")))
        .containsExactly("to");
    assertThat(office.get(away + "/history").get("changes")).hasSize(2);
  }

  @Test
  void reserveAPlaceForAStayAndGiveItFreeAgain() {
    var stay = office.get("/api/v1/short-stays").get("items").get(0).get("id").asString();
    var wish =
        "{'shortStayId':'%s','unitId':'%s','from':'2026-11-25','to':'2026-12-09'}"
            .formatted(stay, town.unit("SOL-301"));
    var booking = office.make("/api/v1/commitments", wish);

    assertThat(office.get(booking).get("decides").asString()).isEqualTo("SHORT_STAY");
    Door.refused(office.post("/api/v1/commitments", wish), 409, "decided-before");
    Door.refused(
        office.ask("POST", booking + "/move-out", "{'on':'2026-12-01'}"), 409, "not-lived-in");
    assertThat(office.ask("DELETE", booking, "").statusCode()).isEqualTo(204);
    var grant = office.get("/api/v1/respite-grants").get("items").get(0).get("id").asString();
    var respite =
        office.make(
            "/api/v1/commitments",
            "{'grantId':'%s','unitId':'%s','from':'2026-12-01','to':'2026-12-15'}"
                .formatted(grant, town.unit("SOL-401")));
    assertThat(office.get(respite).get("grantId").asString()).isEqualTo(grant);
    Door.refused(
        office.ask("DELETE", "/api/v1/bookings/" + town.bookingOf("R-1"), ""),
        409,
        "not-taken-back");
  }

  @Test
  void keepTheHardRulesOfStaysThatAreGivenByHandUnlessAWaiverLiftsThem() {
    var grant = office.get("/api/v1/respite-grants").get("items").get(0).get("id").asString();
    var long60 =
        "{'grantId':'%s','unitId':'%s','from':'2026-12-01','to':'2027-01-30'}"
            .formatted(grant, town.unit("SOL-401"));

    var refused = Door.refused(office.post("/api/v1/commitments", long60), 409, "breaks-rules");
    assertThat(refused.get("broken").findValuesAsString("rule"))
        .containsExactly("AV-01", "AV-02", "CLOSURE", "GRANT");
    assertThat(refused.get("broken").get(0).get("mayBeLifted").asBoolean()).isTrue();
    assertThat(refused.get("broken").get(0).get("meaning").asString()).isNotBlank();
    assertThat(refused.get("broken").get(0).get("values").get("limit").asInt()).isEqualTo(14);
    assertThat(
            Door.refused(
                    office.post(
                        "/api/v1/commitments",
                        long60
                            .replace(town.unit("SOL-401") + "", town.unit("SOL-301") + "")
                            .replace("2027-01-30", "2026-12-08")),
                    409,
                    "breaks-rules")
                .get("broken")
                .findValuesAsString("rule"))
        .containsExactly("NOT-GRANTED");
    for (var rule : new String[] {"AV-01", "AV-02", "CLOSURE"}) {
      waive(rule, grant);
    }
    assertThat(
            Door.refused(office.post("/api/v1/commitments", long60), 409, "breaks-rules")
                .get("broken")
                .findValuesAsString("rule"))
        .containsExactly("GRANT");
    waive("GRANT", grant);
    office.make("/api/v1/commitments", long60);

    var stay = office.get("/api/v1/short-stays").get("items").get(0).get("id").asString();
    assertThat(
            Door.refused(
                    office.post(
                        "/api/v1/commitments",
                        "{'shortStayId':'%s','unitId':'%s','from':'2026-12-06','to':'2026-12-20'}"
                            .formatted(stay, town.unit("TUN-1A"))),
                    409,
                    "breaks-rules")
                .get("broken")
                .findValuesAsString("rule"))
        .containsExactly("NOT-GRANTED", "START");
  }

  @Test
  void countWhatAGrantHasGivenInAllItsWindows() {
    var grant = office.get("/api/v1/respite-grants").get("items").get(0).get("id").asString();
    var first =
        "{'grantId':'%s','unitId':'%s','from':'2026-12-01','to':'2026-12-15'}"
            .formatted(grant, town.unit("SOL-401"));
    office.make("/api/v1/commitments", first);

    assertThat(
            Door.refused(
                    office.post(
                        "/api/v1/commitments",
                        first.replace("2026-12-15", "2026-12-22").replace("12-01", "12-15")),
                    409,
                    "breaks-rules")
                .get("broken")
                .findValuesAsString("rule"))
        .contains("GRANT");
  }

  private void waive(String rule, String grant) {
    office.make(
        "/api/v1/waivers",
        "{'rule':'%s','grantId':'%s','reason':'ektefellen er innlagt, ingen andre kan hjelpe'}"
            .formatted(rule, grant));
  }

  private String moveIn(String person, String unit, String from, String to) {
    return office.make("/api/v1/occupancies", body(person, unit, from, to));
  }

  private HttpResponse<String> ask(String person, String unit, String from, String to) {
    return office.post("/api/v1/occupancies", body(person, unit, from, to));
  }

  private String body(String person, String unit, String from, String to) {
    var why =
        unit.equals("SOL-301")
            ? ""
            : ",'cause':'LIVES_THERE','reason':'bodde der, ikke registrert'";
    return "{'personId':'%s','unitId':'%s','from':%s,'to':%s%s}"
        .formatted(town.person(person), town.unit(unit), from, to, why);
  }
}
