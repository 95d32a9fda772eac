package no.romslig.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.Towns;
import no.romslig.api.access.TestTowns.TestTown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tries to get across to another municipality over HTTP. */
@ApplicationTest
class MunicipalitiesTest {

  @LocalServerPort private int port;
  private TestTown town;
  private Http own;
  private Http other;

  @BeforeEach
  void found() {
    town = TestTowns.next();
    own = town.as(Http.onPort(port), Role.CASEWORKER);
    other = TestTowns.next().as(Http.onPort(port), Role.CASEWORKER);
  }

  private String snapshot() {
    return Towns.small().replace("\"9991\"", "\"" + town.number() + "\"");
  }

  @Test
  void doNotSeeEachOthersRuns() {
    var run = own.solve(snapshot(), "?steps=0");
    var page = run.replace("/api/v1", "");

    for (var path :
        List.of(
            run,
            run + "/snapshot",
            run + "/proposal",
            run + "/rule-set",
            page,
            page + "/panel",
            page + "/cases/2026/101")) {
      assertThat(own.get(path).statusCode()).as("own %s", path).isBetween(200, 299);
      assertThat(other.get(path).statusCode()).as("another's %s", path).isEqualTo(404);
    }
    assertThat(own.runs()).isEqualTo(1);
    assertThat(other.runs()).isZero();
    assertThat(other.get("/").body()).doesNotContain(page);
  }

  @Test
  void doNotTouchEachOthersRuns() {
    var run = own.solve(snapshot(), "?steps=0");
    var page = run.replace("/api/v1", "");
    var id = run.substring(run.lastIndexOf('/') + 1);

    assertThat(other.post(run + "/stop", "").statusCode()).isEqualTo(404);
    assertThat(other.post(run + "/replay", "").statusCode()).isEqualTo(404);
    assertThat(other.post(page + "/stop", "").statusCode()).isEqualTo(404);
    assertThat(other.order(snapshot(), "?previous=" + id).statusCode()).isEqualTo(422);
    assertThat(own.runs()).isEqualTo(1);
  }

  @Test
  void handInNoSnapshotOfEachOther() {
    var answer = other.order(snapshot(), "?steps=0");

    assertThat(answer.statusCode()).isEqualTo(422);
    var problem = Http.json(answer);
    assertThat(problem.get("type").asString()).isEqualTo("urn:romslig:problem:other-municipality");
    var issue = problem.get("issues").get(0);
    assertThat(issue.get("code").asString()).isEqualTo("OTHER_MUNICIPALITY");
    assertThat(issue.get("path").asString()).isEqualTo("$.municipality.number");
    assertThat(other.runs() + own.runs()).isZero();
  }
}
