package no.romslig.api.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApplicationTest
class ReplayTest {

  @LocalServerPort private int port;
  private Http http;

  @BeforeEach
  void speak() {
    http = Http.onPort(port);
  }

  @Test
  void givesTheSameProposalAgainAndTheReplayedOneOnDemand() {
    var run = http.solve(Towns.small(), "?seed=3&seconds=2");

    var replayed = http.post(run + "/replay", "");

    assertThat(replayed.statusCode()).isEqualTo(200);
    assertThat(Http.json(replayed).get("replay").get("identical").asBoolean()).isTrue();
    var replay = replayed.headers().firstValue("Location").orElseThrow();
    assertThat(replay).isNotEqualTo(run);
    assertThat(withoutTimes(http.get(replay + "/proposal").body()))
        .isEqualTo(withoutTimes(http.get(run + "/proposal").body()));
  }

  @Test
  void answersAtOnceWhereNobodyWantsToWait() {
    var run = http.solve(Towns.small(), "?steps=10");

    var replayed = http.post(run + "/replay?wait=0", "");

    assertThat(replayed.statusCode()).isEqualTo(202);
    var replay = replayed.headers().firstValue("Location").orElseThrow();
    var ended = http.waitForEnd(replay, Duration.ofMinutes(1));
    assertThat(ended.get("replay").get("of").asString()).isEqualTo(id(run));
  }

  @Test
  void refusesToReplayWhatHasNoProposal() {
    var run = http.run(Towns.sample("fjordvik"), "?seconds=600");

    var replayed = http.post(run + "/replay", "");

    assertThat(replayed.statusCode()).isEqualTo(409);
    http.post(run + "/stop", "");
    http.waitForEnd(run, Duration.ofMinutes(1));
  }

  private static String id(String run) {
    return run.substring(run.lastIndexOf('/') + 1);
  }

  private static String withoutTimes(String proposal) {
    return proposal.replaceAll("\"elapsedMillis\": \\d+", "");
  }
}
