package no.romslig.api.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import no.romslig.api.ApplicationTest;
import no.romslig.api.access.Role;
import no.romslig.api.entry.OwnTown;
import no.romslig.data.decision.RegisterRunKind;
import no.romslig.data.decision.RegisterRuns;
import no.romslig.data.municipality.Municipalities;
import no.romslig.data.municipality.PlanningSettings;
import no.romslig.data.register.EntryIds;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The run of the day that did not come is told of. */
@ApplicationTest
class DayRunsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  @Autowired private ApplicationContext context;
  @LocalServerPort private int port;

  @Test
  void areMissedOnceTheirTimeHasComeAndUntilThereIsOne() {
    var town = new OwnTown(context, port);
    assertThat(found(town, "2026-11-23T12:00:00Z", DAY)).as("none is wanted").isEmpty();
    town.in(
        () -> {
          var settings = town.bean(PlanningSettings.class);
          var last = settings.findFirstByOrderByIdDesc().orElseThrow();
          return settings.save(
              last.withDailyRun(town.bean(EntryIds.class).next(), LocalTime.of(6, 30)));
        });

    assertThat(found(town, "2026-11-23T05:35:00Z", DAY)).as("it may be on its way").isEmpty();
    assertThat(found(town, "2026-11-23T12:00:00Z", DAY.minusDays(1))).isEmpty();
    assertThat(found(town, "2026-11-23T05:50:00Z", DAY))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.code()).isEqualTo("RUN_REFUSED");
              assertThat(it.about().kind()).isEqualTo(About.Kind.MUNICIPALITY);
              assertThat(it.due()).isEqualTo(DAY);
            });
  }

  private static List<Alarm> found(OwnTown town, String now, LocalDate day) {
    var clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
    return town.in(
        () ->
            new DayRuns(town.bean(PlanningSettings.class), town.bean(RegisterRuns.class), clock)
                .find(town.bean(Municipalities.class).findAllByOrderById().getFirst(), day));
  }

  @Test
  void areListedWithAllOtherAlarms() {
    var town = new OwnTown(context, port);
    town.in(
        () -> {
          var settings = town.bean(PlanningSettings.class);
          var last = settings.findFirstByOrderByIdDesc().orElseThrow();
          return settings.save(
              last.withDailyRun(town.bean(EntryIds.class).next(), LocalTime.MIDNIGHT));
        });
    var told = town.as(Role.APPROVER).get("/api/v1/alarms?size=500");

    var today = LocalDate.parse(told.get("day").asString());
    boolean isOrdered =
        town.in(
            () -> town.bean(RegisterRuns.class).existsByKindAndAsOf(RegisterRunKind.DAILY, today));
    assumeThat(isOrdered || LocalTime.now(ZoneId.of("Europe/Oslo")).isBefore(LocalTime.of(0, 20)))
        .as("the clock itself has ordered it, or its time has not come")
        .isFalse();
    assertThat(told.get("alarms").findValuesAsString("code")).contains("RUN_REFUSED");
  }
}
