package no.romslig.api.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.Towns;
import no.romslig.api.access.Role;
import no.romslig.api.access.TestTowns;
import no.romslig.api.access.TestTowns.TestTown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Empty registers that are filled from a snapshot, over HTTP. */
@ApplicationTest
class SnapshotImportTest {

  @LocalServerPort private int port;
  private Http http;
  private TestTown town;

  @BeforeEach
  void found() {
    http = Http.onPort(port);
    town = TestTowns.next();
  }

  @Test
  void countsWhatCameAndLetsTheDayBeginAtOnce() {
    var filled = fill(sample(), "");

    assertThat(filled.statusCode()).as(filled.body()).isEqualTo(201);
    var counts = Http.json(filled).get("counts");
    assertThat(counts.get("units").asInt()).isEqualTo(205);
    assertThat(counts.get("cases").asInt()).isPositive();
    assertThat(counts.get("respiteGrants").asInt()).isPositive();
    var office = town.as(http, Role.CASEWORKER);
    assertThat(Http.json(office.get("/api/v1/cases")).get("total").asInt())
        .isEqualTo(counts.get("cases").asInt());
    var run =
        office.post(
            "/api/v1/register-runs",
            "{\"asOf\": \"2026-11-23\", \"steps\": 10}",
            "Content-Type",
            "application/json");
    assertThat(run.statusCode()).as(run.body()).isEqualTo(202);
    var state =
        office.waitForEnd(Http.json(run).get("links").get("run").asString(), Duration.ofMinutes(2));
    assertThat(state.get("state").asString()).isEqualTo("DONE");
  }

  @Test
  void isTriedOutWithoutStoringAnything() {
    var tried = fill(sample(), "?dryRun=true");

    assertThat(tried.statusCode()).as(tried.body()).isEqualTo(200);
    assertThat(Http.json(tried).get("isDryRun").asBoolean()).isTrue();
    assertThat(Http.json(tried).get("counts").get("units").asInt()).isEqualTo(205);
    assertThat(cases()).isZero();
    assertThat(fill(sample(), "").statusCode()).as("they are still empty").isEqualTo(201);
  }

  @Test
  void namesEveryFaultAtOnceAndStoresNothing() {
    var faulty =
        small()
            .replaceFirst("\"birthDate\": \"[^\"]+\"", "\"birthDate\": \"yesterday\"")
            .replaceFirst("\"careForm\": \"[A-Z_]+\"", "\"careForm\": \"HOTEL\"");

    for (var query : new String[] {"?dryRun=true", ""}) {
      var refused = fill(faulty, query);
      assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
      assertThat(Http.json(refused).get("issues").findValuesAsString("path"))
          .anyMatch(path -> path.endsWith("birthDate"))
          .anyMatch(path -> path.endsWith("careForm"));
    }
    assertThat(fill("{", "").statusCode()).isEqualTo(400);
    assertThat(cases()).isZero();
  }

  @Test
  void takesNoOtherMunicipalitysSnapshot() {
    var refused = fill(Towns.small().replace("\"9991\"", "\"9990\""), "");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(Http.json(refused).get("type").asString()).endsWith(":other-municipality");
  }

  @Test
  void leavesRegistersInUseAlone() {
    assertThat(fill(small(), "").statusCode()).isEqualTo(201);
    var before = cases();

    for (var query : new String[] {"?dryRun=true", ""}) {
      var refused = fill(sample(), query);
      assertThat(refused.statusCode()).isEqualTo(409);
      assertThat(Http.json(refused).get("type").asString()).endsWith(":registers-in-use");
    }
    assertThat(cases()).isEqualTo(before).isPositive();
  }

  private HttpResponse<String> fill(String snapshot, String query) {
    return town.as(http, Role.ADMINISTRATOR)
        .post(
            "/api/v1/register-imports/snapshot" + query,
            snapshot,
            "Content-Type",
            "application/json");
  }

  private int cases() {
    return Http.json(town.as(http, Role.CASEWORKER).get("/api/v1/cases")).get("total").asInt();
  }

  private String sample() {
    return own(Towns.sample("fjordvik"));
  }

  private String small() {
    return own(Towns.small());
  }

  private String own(String snapshot) {
    return snapshot.replace("\"9991\"", "\"" + town.number() + "\"");
  }
}
