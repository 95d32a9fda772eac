package no.romslig.api.institutions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.List;
import no.romslig.api.ApplicationTest;
import no.romslig.api.access.Role;
import no.romslig.api.entry.Door;
import no.romslig.api.entry.OwnTown;
import no.romslig.api.request.Days;
import no.romslig.data.institution.ClosureBuilder;
import no.romslig.data.institution.Units;
import no.romslig.data.municipality.Municipalities;
import no.romslig.data.register.RegisterTransactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ApplicationTest
class FurtherClosuresTest {

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Oslo"));

  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient database;
  @LocalServerPort private int port;

  private OwnTown town;
  private Door office;
  private String unit;

  @BeforeEach
  void follow() {
    town = new OwnTown(context, port);
    office = town.as(Role.CASEWORKER);
    unit = "/api/v1/units/" + town.unit("SOL-401");
    var calendar = office.make("/api/v1/closure-calendars", "{'name':'Avlastningshuset'}");
    office.make(calendar + "/rules", "{'kind':'ISO_WEEK','isoWeek':29,'reason':'sommerferie'}");
    office.make(
        calendar + "/rules",
        "{'kind':'DAY_FROM_EASTER','daysFromEaster':1,'reason':'2. påskedag'}");
    office.change("PUT", unit + "/calendar", "{'calendarId':'%s'}".formatted(Door.id(calendar)));
    office.make(
        unit + "/closures",
        "{'from':'%s','to':'%s','reason':'maling'}"
            .formatted(today.plusYears(3), today.plusYears(3).plusDays(2)));
  }

  @Test
  void reachWeek29OfTheThirdYearAheadWhenAYearHasGone() {
    var before = closures();
    var furthest = weekOfSummer(today.getYear() + 3);
    var next = weekOfSummer(today.getYear() + 4);
    assertThat(starts(before)).contains(furthest).doesNotContain(next);

    build(today.plusYears(1));

    var after = closures();
    assertThat(starts(after)).contains(next);
    assertThat(after).as("the same as they were, entered ones too").containsAll(before);
    assertThat(after).as("Easter and week 29").hasSize(before.size() + 2);
    assertThat(before).extracting(it -> it.path("reason").asString("")).contains("maling");
    var made = office.get("/api/v1/closures/" + after.getLast().get("id").asString() + "/history");
    assertThat(made.toString()).contains("romslig:clock", "BUILD_CLOSURES");
  }

  @Test
  void stayAsTheyAreHoweverOftenTheyAreBuilt() {
    build(today.plusYears(1));
    var built = closures();

    build(today.plusYears(1));
    build(LocalDate.parse(weekOfSummer(today.getYear() + 1)).plusDays(3));

    assertThat(closures()).isEqualTo(built);
  }

  @Test
  void areBuiltEveryNight() {
    var hour =
        database
            .sql(
                """
                select extract(hour from execution_time at time zone 'Europe/Oslo')::int
                from scheduled_tasks where task_name = 'build-closures'
                """)
            .query(Integer.class)
            .single();

    assertThat(hour).isEqualTo(4);
  }

  private void build(LocalDate day) {
    var desk =
        new CalendarDesk(town.bean(ClosureBuilder.class), town.bean(Units.class), Days.on(day));
    new FurtherClosures(
            town.bean(Municipalities.class),
            town.bean(Units.class),
            desk,
            town.bean(RegisterTransactions.class))
        .build();
  }

  private List<JsonNode> closures() {
    return office.get(unit + "/closures").valueStream().toList();
  }

  private static List<String> starts(List<JsonNode> closures) {
    return closures.stream()
        .filter(it -> it.path("reason").asString("").equals("sommerferie"))
        .map(it -> it.get("from").asString())
        .toList();
  }

  /** The first night closed: the one before Monday of ISO week 29. */
  private static String weekOfSummer(int year) {
    return LocalDate.of(year, 7, 1)
        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 29)
        .with(DayOfWeek.MONDAY)
        .minusDays(1)
        .toString();
  }
}
