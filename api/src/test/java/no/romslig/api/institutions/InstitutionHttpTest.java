package no.romslig.api.institutions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.access.Role;
import no.romslig.api.entry.Door;
import no.romslig.api.entry.OwnTown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@ApplicationTest
class InstitutionHttpTest {

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Oslo"));

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
  void areRegisteredReadAndChanged() {
    var house =
        office.make("/api/v1/institutions", "{'code':'NY','name':'Nytun','lat':61.6,'lon':5.0}");
    var ward = office.make(house + "/wards", "{'code':'NY-1','name':'Første'}");
    var unit =
        office.make(
            ward + "/units",
            "{'code':'NY-101','capacity':1,'facts':{'name':'Rom','careForm':'HDO'}}");

    assertThat(office.get(house).get("name").asString()).isEqualTo("Nytun");
    assertThat(office.change("PUT", house, "{'name':'Nytunet','external':true}").toString())
        .contains("\"name\":\"Nytunet\"", "\"external\":true", "\"code\":\"NY\"");
    assertThat(office.change("PUT", ward, "{'name':'Andre'}").get("name").asString())
        .isEqualTo("Andre");
    var described =
        office.change(
            "PUT",
            unit,
            "{'name':'Leilighet','careForm':'HDO','coupleUnit':true,'nursingHomeEquivalent':true,"
                + "'features':['WHEELCHAIR'],'availableFrom':'2027-01-01'}");
    assertThat(described.get("features").get(0).asString()).isEqualTo("WHEELCHAIR");
    assertThat(described.get("capacity").asInt()).isEqualTo(1);
    assertThat(office.get(house + "/wards")).hasSize(1);
    assertThat(office.get(ward + "/units").get(0)).isEqualTo(office.get(unit));
    assertThat(office.get(ward).get("name").asString()).isEqualTo("Andre");
    assertThat(office.get("/api/v1/institutions?size=2").get("total").asInt()).isEqualTo(3);
    assertThat(office.get("/api/v1/units?size=1&page=1").get("items")).hasSize(1);
  }

  @Test
  void tellAllFaultsAtOnceAndKeepWhatOthersHaveChanged() {
    assertThat(Door.faults(office.post("/api/v1/institutions", "{'lat':91.0}")))
        .containsExactly("code", "name", "lat, lon", "lat");
    assertThat(Door.faults(office.post("/api/v1/institutions", "{'nam':'x','phone':{}}")))
        .as("what there is not, and what is missing because of it")
        .containsExactly("nam", "phone", "code", "name");
    assertThat(
            Door.faults(
                office.post(
                    "/api/v1/institutions", "{'code':{},'name':' ','lat':'high','lon':200.0}")))
        .as("what cannot be read, and what does not fit: each once")
        .containsExactly("code", "lat", "name", "lon");
    Door.refused(
        office.post("/api/v1/institutions", "{'code':'SOL','name':'Igjen'}"), 409, "code-in-use");
    var house = office.make("/api/v1/institutions", "{'code':'A','name':'A'}");
    var seen = office.tag(house);
    office.change("PUT", house, "{'name':'B'}");

    Door.refused(office.ask("PUT", house, "{'name':'C'}", seen), 412, "changed-since");
    Door.refused(
        office
            .http()
            .sendWith("{\"name\":\"C\"}", "PUT", house, "Content-Type", "application/json"),
        428,
        "version-required");
    assertThat(office.get(house).get("name").asString()).isEqualTo("B");
  }

  @Test
  void areMadeOnceForEachKey() {
    var first = office.post("/api/v1/institutions", "{'code':'A','name':'A'}", "k-1");
    var again = office.post("/api/v1/institutions", "{'code':'A','name':'A'}", "k-1");
    var other = office.post("/api/v1/institutions", "{'code':'B','name':'B'}", "k-1");

    assertThat(Http.json(again).get("id")).isEqualTo(Http.json(first).get("id"));
    Door.refused(other, 409, "key-used");
  }

  @Test
  void tellWhomAClosureLeavesWithoutAPlace() {
    var booking = town.bookingOf("R-1");
    var unit = "/api/v1/units/" + town.unit("SOL-101");
    var closure = "{'from':'%s','reason':'oppussing'}".formatted(today.plusDays(30));

    var refused = Door.refused(office.post(unit + "/closures", closure), 409, "strands-residents");

    assertThat(refused.get("affected")).hasSize(1);
    var resident = town.person("R-1");
    assertThat(refused.get("affected").get(0).get("personId").asString())
        .isEqualTo(resident.toString());
    assertThat(refused.get("affected").get(0).get("booking").asString())
        .isEqualTo(booking.toString());
    assertThat(town.looks(resident, "CLOSE_UNIT")).as("it is written down who was told").isOne();
    assertThat(office.get(unit + "/closures")).as("nothing is stored").isEmpty();

    var administrator = town.as(Role.ADMINISTRATOR);
    var anonymous = administrator.post(unit + "/closures", closure);
    assertThat(anonymous.statusCode()).isEqualTo(409);
    assertThat(anonymous.body()).doesNotContain(resident.toString());

    var made = office.make(unit + "/closures?despiteResidents=true", closure);
    assertThat(office.get(unit + "/closures").get(0)).isEqualTo(office.get(made));
    var later = "{'from':'%s'}".formatted(today.plusDays(60));
    Door.refused(office.ask("PUT", made, later), 409, "strands-residents");
    office.change("PUT", made + "?despiteResidents=true", later);
    assertThat(office.ask("DELETE", made, "").statusCode()).isEqualTo(204);
    assertThat(office.http().get(made).statusCode()).isEqualTo(404);

    var gone =
        "{'name':'Rom','careForm':'LONG_TERM_SOMATIC','availableTo':'%s'}"
            .formatted(today.plusDays(10));
    Door.refused(office.ask("PUT", unit, gone), 409, "strands-residents");
    office.change("PUT", unit + "?despiteResidents=true", gone);
  }

  @Test
  void areClosedByTheirCalendar() {
    var unit = "/api/v1/units/" + town.unit("SOL-401");
    var calendar = office.make("/api/v1/closure-calendars", "{'name':'Avlastningshuset'}");
    office.make(
        calendar + "/rules",
        "{'kind':'DAY_FROM_EASTER','daysFromEaster':1,'reason':'2. påskedag'}");
    office.change("PUT", unit + "/calendar", "{'calendarId':'%s'}".formatted(Door.id(calendar)));
    var week =
        office.make(calendar + "/rules", "{'kind':'ISO_WEEK','isoWeek':29,'reason':'sommerferie'}");
    office.make(
        calendar + "/rules", "{'kind':'DAY_OF_YEAR','month':5,'day':17,'reason':'17. mai'}");

    var rule = office.get(week);
    assertThat(rule.get("closedDays").size()).as("the week of two years").isEqualTo(14);
    var nextYear = today.getYear() + 1;
    var given = office.get(unit + "/closures").toString();
    assertThat(given)
        .contains("\"from\":\"" + nextYear + "-05-16\",\"to\":\"" + nextYear + "-05-18\"")
        .contains("sommerferie", "2. påskedag");
    Door.refused(
        office.ask(
            "DELETE",
            "/api/v1/closures/"
                + office
                    .get(unit + "/closures")
                    .valueStream()
                    .filter(it -> "17. mai".equals(it.get("reason").asString()))
                    .findFirst()
                    .orElseThrow()
                    .get("id")
                    .asString(),
            ""),
        409,
        "closed-by-calendar");

    assertThat(office.ask("DELETE", week, "").statusCode()).isEqualTo(204);
    assertThat(office.get(unit + "/closures").toString()).doesNotContain("sommerferie");
    office.make(calendar + "/rules", "{'kind':'WEEKDAY','weekday':'SATURDAY','reason':'helg'}");
    assertThat(office.get(unit + "/closures").size()).as("every week").isGreaterThan(150);
    assertThat(office.get(calendar).get("units").get(0).asString())
        .isEqualTo(town.unit("SOL-401").toString());
    assertThat(office.get("/api/v1/closure-calendars").get("items")).hasSize(1);

    office.change("PUT", unit + "/calendar", "{}");
    assertThat(office.get(unit + "/closures").size()).as("what people entered stays").isOne();
    assertThat(Door.faults(office.post(calendar + "/rules", "{'kind':'WEEKDAY','isoWeek':1}")))
        .containsExactly("reason", "weekday", "isoWeek");
    assertThat(
            Door.faults(
                office.ask(
                    "PUT",
                    unit + "/calendar",
                    "{'calendarId':'00000000-0000-0000-0000-000000000000'}")))
        .containsExactly("calendarId");
  }
}
