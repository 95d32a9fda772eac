package no.romslig.api.equity;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.Towns;
import no.romslig.api.access.Role;
import no.romslig.api.access.TestTowns;
import no.romslig.api.access.TestTowns.TestTown;
import no.romslig.data.institution.CareForm;
import no.romslig.data.municipality.MunicipalityRoll;
import no.romslig.data.register.Acting;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.data.waiting.CaseFacts;
import no.romslig.data.waiting.CaseFiles;
import no.romslig.solver.sample.Samples;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.snapshot.Snapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The equity report, over HTTP. */
@ApplicationTest
class EquityTest {

  private static final String REPORT = "/api/v1/reports/equity?from=";
  private static final LocalDate QUARTER = LocalDate.of(2026, 10, 1);

  @LocalServerPort private int port;
  @Autowired private EquityReporter reporter;
  @Autowired private MunicipalityRoll roll;
  @Autowired private RegisterTransactions transactions;
  @Autowired private CaseFiles cases;
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
    var report = report(QUARTER);

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

  /** Two reports that differ by one person would tell of the person. */
  @Test
  void staysAsItWasFirstGivenWhateverIsRegisteredLater() {
    var given = report(QUARTER);

    transactions.run(
        acting(),
        () -> {
          for (var file : cases.findByClosedOnNullOrderById()) {
            var facts = file.facts();
            file.describe(
                new CaseFacts(
                    List.of(CareForm.HDO),
                    facts.readyFrom(),
                    facts.whereabouts(),
                    facts.interimService(),
                    facts.wishesCareHousing()));
          }
        });

    assertThat(report(QUARTER)).isEqualTo(given);
    assertThat(report(QUARTER.plusMonths(3)).get("groups")).isNotEqualTo(given.get("groups"));
  }

  @Test
  void isOfSingleQuartersThatAreOver() {
    var manager = town.as(http, Role.MANAGER);
    var today = LocalDate.now(ZoneId.of("Europe/Oslo"));
    var running = today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % 3);

    for (var from :
        List.of(
            running,
            running.plusMonths(3),
            running.minusMonths(1),
            running.minusMonths(3).plusDays(1))) {
      var refused = manager.get(REPORT + from);
      assertThat(refused.statusCode()).as(from.toString()).isEqualTo(400);
      assertThat(refused.body()).contains("bad-period");
    }
    var last = manager.get(REPORT + running.minusMonths(3));
    assertThat(last.statusCode()).as(last.body()).isEqualTo(200);
    assertThat(Http.json(last).get("to").asString()).isEqualTo(running.toString());
    assertThat(manager.get(REPORT + "yesterday").statusCode()).isEqualTo(400);
    assertThat(town.as(http, Role.EPJ).get(REPORT + running.minusMonths(3)).statusCode())
        .isEqualTo(403);
  }

  private Acting acting() {
    return new Acting(roll.enrol(town.number(), "Test"), "manager", "READ_REPORT");
  }

  private JsonNode report(LocalDate quarter) {
    return JsonMapper.shared().valueToTree(reporter.report(acting(), quarter));
  }
}
