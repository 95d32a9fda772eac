package no.romslig.api.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ApplicationTest
class RunControllerTest {

  private static final Duration SOON = Duration.ofMinutes(1);

  @LocalServerPort private int port;
  private Http http;

  @BeforeEach
  void speak() {
    http = Http.onPort(port);
  }

  @Test
  void takesASnapshotSolvesItAndGivesTheProposal() {
    var answer = http.order(Towns.small(), "?seed=7&steps=100");

    assertThat(answer.statusCode()).isEqualTo(202);
    var run = answer.headers().firstValue("Location").orElseThrow();
    var ended = http.waitForEnd(run, SOON);
    assertThat(ended.get("state").asString()).isEqualTo("DONE");
    assertThat(ended.get("seed").asLong()).isEqualTo(7);
    assertThat(ended.get("ruleSet").get("id").asString()).isEqualTo("kinn");

    var proposal = Http.json(http.get(run + "/proposal"));
    assertThat(proposal.get("snapshotHash")).isEqualTo(ended.get("snapshotHash"));
    assertThat(proposal.get("solver").get("seed").asLong()).isEqualTo(7);
    assertThat(ended.get("stepsDone").asLong())
        .isEqualTo(proposal.get("solver").get("steps").asLong());
    assertThat(proposal.get("certificate").get("violations")).isEmpty();
    assertThat(proposal.get("placements")).isNotEmpty();
  }

  @Test
  void keepsTheSnapshotByteForByte() {
    var snapshot = Towns.small().replace("\"Lillevik\"", "\"Lille\\u0076ik\"  ");

    var run = http.run(snapshot, "?steps=0");

    assertThat(http.get(run + "/snapshot").body()).isEqualTo(snapshot);
  }

  @Test
  void keepsTheRuleSetWithWhatTheSnapshotOverrides() {
    var snapshot =
        Towns.small()
            .replace(
                "\"ruleSet\": \"kinn\"",
                "\"ruleSet\": {\"base\": \"kinn\", \"overrides\": {\"turnoverNights\": 2}}");

    var run = http.run(snapshot, "?steps=0");

    var ruleSet = Http.json(http.get(run + "/rule-set"));
    assertThat(ruleSet.get("turnoverNights").asInt()).isEqualTo(2);
    assertThat(http.waitForEnd(run, SOON).get("state").asString()).isEqualTo("DONE");
  }

  @Test
  void answersNotModifiedToWhoHasTheProposalAlready() {
    var run = http.solve(Towns.small(), "?steps=0");
    var first = http.get(run + "/proposal");
    var tag = first.headers().firstValue("ETag").orElseThrow();

    var again = http.get(run + "/proposal", "If-None-Match", tag);

    assertThat(first.headers().firstValue("Romslig-Proposal")).hasValue("final");
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void listsTheNewestFirstPageByPage() {
    var older = http.run(Towns.small(), "?steps=0");
    var newer = http.run(Towns.small(), "?steps=0");

    var first = Http.json(http.get("/api/v1/runs?size=1"));
    var second = Http.json(http.get("/api/v1/runs?size=1&page=1"));

    assertThat(first.get("runs").get(0).get("links").get("self").asString()).isEqualTo(newer);
    assertThat(second.get("runs").get(0).get("links").get("self").asString()).isEqualTo(older);
    assertThat(first.get("total").asLong()).isGreaterThanOrEqualTo(2);
  }

  @Test
  void stopsARunAndUsesTheBestSoFar() {
    var run = http.run(Towns.sample("fjordvik"), "?seconds=600");
    http.waitFor(run, Set.of("RUNNING", "DONE"), SOON);

    var answer = http.post(run + "/stop", "");

    assertThat(answer.statusCode()).isEqualTo(202);
    var ended = http.waitForEnd(run, SOON);
    assertThat(ended.get("state").asString()).isIn("STOPPED", "DONE");
    assertThat(http.get(run + "/proposal").statusCode()).isEqualTo(200);
    assertThat(ended.get("commands").valueStream().map(JsonNode::asString))
        .containsExactly("replay", "replan");
  }

  @Test
  void tellsWhereARunStands() {
    var run = http.solve(Towns.small(), "?seconds=1");

    var state = Http.json(http.get(run));
    var progress = state.get("progress");
    assertThat(state.get("seed").asLong()).as("the same as on the command line").isEqualTo(1);
    assertThat(progress.get("phase").asString()).isEqualTo("done");
    assertThat(progress.get("elapsedMillis").asLong()).isGreaterThanOrEqualTo(0);
    assertThat(progress.get("missing").asLong())
        .isGreaterThanOrEqualTo(progress.get("bound").asLong());
  }

  @Test
  void saysThatThereIsNoSuchRun() {
    var id = UUID.randomUUID();

    var answer = http.get("/api/v1/runs/" + id);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(Http.json(answer).get("type").asString())
        .isEqualTo("urn:romslig:problem:no-such-run");
    assertThat(http.post("/api/v1/runs/" + id + "/stop", "").statusCode()).isEqualTo(404);
    assertThat(http.post("/api/v1/runs/" + id + "/replay", "").statusCode()).isEqualTo(404);
    assertThat(http.get("/api/v1/runs/" + id + "/proposal").statusCode()).isEqualTo(404);
  }
}
