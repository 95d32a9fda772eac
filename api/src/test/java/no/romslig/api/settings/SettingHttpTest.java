package no.romslig.api.settings;

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
class SettingHttpTest {

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
  void areSetByAnAdministratorAndKept() {
    var administrator = town.as(Role.ADMINISTRATOR);
    var setting =
        administrator.make(
            "/api/v1/planning-settings",
            "{'ruleSet':'kinn','horizonDays':90,'dailyRunAt':'05:30',"
                + "'overrides':{'hdo':{'minResidencyMonths':12}}}");

    var read = office.get(setting);
    assertThat(read.get("dailyRunAt").asString()).startsWith("05:30");
    assertThat(read.get("overrides").get("hdo").get("minResidencyMonths").asInt()).isEqualTo(12);
    var all = office.get("/api/v1/planning-settings");
    assertThat(all.get("total").asInt()).as("that of before is kept").isEqualTo(2);
    assertThat(all.get("items").get(1)).isEqualTo(read);
    assertThat(office.post("/api/v1/planning-settings", "{}").statusCode()).isEqualTo(403);
    assertThat(
            Door.faults(
                administrator.post(
                    "/api/v1/planning-settings",
                    "{'ruleSet':'kinn','horizonDays':0,'overrides':{'no.such.key':1}}")))
        .containsExactly("horizonDays", "overrides.no.such.key");
    assertThat(
            Door.faults(
                administrator.post(
                    "/api/v1/planning-settings", "{'ruleSet':'atlantis','horizonDays':9}")))
        .containsExactly("ruleSet");
    assertThat(office.get(setting + "/history").get("changes")).hasSize(1);
  }
}
