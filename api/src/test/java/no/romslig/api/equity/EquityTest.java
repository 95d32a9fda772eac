package no.romslig.api.equity;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.Towns;
import no.romslig.api.access.Role;
import no.romslig.api.access.TestTowns;
import no.romslig.api.access.TestTowns.TestTown;
import no.romslig.solver.sample.Samples;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.Snapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The equity report, over HTTP. */
@ApplicationTest
class EquityTest {

  private static final String YEAR = "/api/v1/reports/equity?from=2026-10-01&to=2027-01-01";

  @LocalServerPort private int port;
  private TestTown town;
  private Http http;
  private final Snapshot sample = Samples.generate("romsvik", 1);

  @BeforeEach
  void fill() {
    http = Http.onPort(port);
    town = TestTowns.next();
    var filled =
        town.as(http, Role.ADMINISTRATOR)
            .post(
                "/api/v1/register-imports/snapshot",
                Towns.sample("romsvik")
                    .replace(
                        "\"" + sample.municipality().number() + "\"", "\"" + town.number() + "\""),
                "Content-Type",
                "application/json");
    assertThat(filled.statusCode()).as(filled.body()).isEqualTo(201);
  }

  @Test
  void countsWhoWaitsByGroupAndLeavesOutWhatIsSmall() {
    var report = Http.json(town.as(http, Role.MANAGER).get(YEAR));

    assertThat(report.get("all").get("waiting").asInt()).isEqualTo(sample.cases().size());
    assertThat(report.get("all").get("placed").asInt()).isZero();
    assertThat(report.get("groups")).hasSize(5);
    assertThat(
            told(
                report,
                "NEED_CLASS",
                sample.cases().stream()
                    .collect(
                        groupingBy(it -> String.valueOf(it.effectiveNeedClass()), counting()))))
        .as("classes that are told")
        .isPositive();
    assertThat(
            told(
                report,
                "CARE_FORM",
                sample.cases().stream()
                    .collect(groupingBy(it -> it.careForms().getFirst().name(), counting()))))
        .isPositive();
    assertThat(
            told(report, "SEX", sample.cases().stream().collect(groupingBy(this::sex, counting()))))
        .isPositive();
    for (var division : report.get("groups")) {
      var missing = 0;
      for (var cell : division.get("cells")) {
        missing += cell.has("waiting") ? 0 : 1;
        assertThat(cell.path("waiting").asInt(0)).isNotIn(1, 2, 3, 4);
        if (!cell.has("waiting")) {
          assertThat(cell.has("medianDaysWaiting")).isFalse();
        }
      }
      assertThat(missing).as(division.toString()).isNotEqualTo(1);
    }
    assertThat(report.toString()).as("nobody").doesNotContain("\"P1\"", "\"C1\"");
  }

  /** How many groups are told, each as counted. */
  private static int told(JsonNode report, String by, Map<String, Long> counts) {
    int told = 0;
    for (var division : report.get("groups")) {
      if (division.get("by").asString().equals(by)) {
        assertThat(division.get("cells").findValuesAsString("group"))
            .containsExactlyInAnyOrderElementsOf(counts.keySet());
        for (var cell : division.get("cells")) {
          if (cell.has("waiting")) {
            assertThat(cell.get("waiting").asLong())
                .isEqualTo(counts.get(cell.get("group").asString()));
            told++;
          }
        }
      }
    }
    return told;
  }

  private String sex(Case file) {
    return sample.persons().stream()
        .filter(it -> it.id().equals(file.personId()))
        .findFirst()
        .orElseThrow()
        .sex()
        .name();
  }

  @Test
  void isOfWholeQuartersOnly() {
    var manager = town.as(http, Role.MANAGER);

    for (var period :
        new String[] {
          "from=2026-10-02&to=2027-01-01", "from=2026-11-01&to=2027-02-01",
          "from=2027-01-01&to=2027-01-01", "from=2027-01-01&to=2026-10-01"
        }) {
      var refused = manager.get("/api/v1/reports/equity?" + period);
      assertThat(refused.statusCode()).isEqualTo(400);
      assertThat(refused.body()).contains("bad-period");
    }
    assertThat(manager.get("/api/v1/reports/equity?from=yesterday&to=2027-01-01").statusCode())
        .isEqualTo(400);
    assertThat(town.as(http, Role.EPJ).get(YEAR).statusCode()).isEqualTo(403);
  }
}
