package no.romslig.api.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A proposal that comes from an earlier one. */
@ApplicationTest
class RevisionTest {

  private static final Duration SOON = Duration.ofMinutes(1);

  @LocalServerPort private int port;
  private Http http;

  @BeforeEach
  void speak() {
    http = Http.onPort(port);
  }

  /** The one who needs it has declined the only place with a secured exit. */
  private static String withOneDecline() {
    return Towns.small()
        .replace("\"id\": \"2026/101\",", "\"id\": \"2026/101\", \"declined\": [\"SOL-201\"],");
  }

  private static String elsewhere() {
    return Towns.small().replace("\"number\": \"9991\"", "\"number\": \"9992\"");
  }

  private static String id(String run) {
    return run.substring(run.lastIndexOf('/') + 1);
  }

  @Test
  void comesFromTheEarlierProposalAndListsWhatChanged() {
    var last = http.solve(Towns.small(), "?steps=100");

    var run = http.solve(withOneDecline(), "?maxChanges=3&previous=" + id(last));

    var state = Http.json(http.get(run));
    assertThat(state.get("state").asString()).isEqualTo("DONE");
    assertThat(state.get("previous").get("run").asString()).isEqualTo(id(last));
    assertThat(state.get("previous").get("maxChanges").asInt()).isEqualTo(3);
    assertThat(state.get("links").get("previous").asString()).isEqualTo(last);
    var revision = Http.json(http.get(run + "/proposal")).get("revision");
    assertThat(revision.get("maxChanges").asInt()).isEqualTo(3);
    assertThat(revision.get("changes").findValuesAsString("refId")).containsExactly("2026/101");
    assertThat(revision.get("changes").findValuesAsString("code"))
        .containsExactly("PLACE_DECLINED");
  }

  @Test
  void changesNothingWhereNothingHasCome() {
    var last = http.solve(Towns.small(), "?steps=100");

    var run = http.solve(Towns.small(), "?previous=" + id(last));

    assertThat(Http.json(http.get(run + "/proposal")).get("revision").get("changes")).isEmpty();
    assertThat(Http.json(http.get(run)).get("previous").has("maxChanges")).isFalse();
  }

  @Test
  void isReplayedFromTheSameProposal() {
    var last = http.solve(Towns.small(), "?steps=100");
    var run = http.solve(withOneDecline(), "?previous=" + id(last));

    var replayed = http.post(run + "/replay", "");

    assertThat(replayed.statusCode()).isEqualTo(200);
    assertThat(Http.json(replayed).get("replay").get("identical").asBoolean()).isTrue();
    assertThat(Http.json(replayed).get("previous").get("run").asString()).isEqualTo(id(last));
  }

  @Test
  void namesEveryFaultOfOrderAndSnapshotAtOnceAndStoresNothing() {
    var before = rows();
    var snapshot = Towns.small().replace("\"horizonDays\": 120", "\"horizonDays\": 9000");

    var answer = http.order(snapshot, "?steps=5&maxChanges=-1&previous=" + UUID.randomUUID());

    assertRefused(
        answer, "NEGATIVE_MAX_CHANGES", "LIMIT_WITH_PREVIOUS", "PREVIOUS_UNKNOWN", "OUT_OF_RANGE");
    assertThat(Http.json(answer).get("issues").findValuesAsString("path"))
        .containsExactly("?maxChanges", "?steps, ?seconds", "?previous", "$.horizonDays");
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void doesNotComeFromTheProposalOfAnotherMunicipality() {
    var last = http.solve(Towns.small(), "?steps=0");

    var answer = http.as("romsvik-caseworker").order(elsewhere(), "?previous=" + id(last));

    assertRefused(answer, "PREVIOUS_UNKNOWN");
  }

  @Test
  void isNotForTheSnapshotOfAnotherMunicipality() {
    var last = http.solve(Towns.small(), "?steps=0");

    var answer = http.order(elsewhere(), "?previous=" + id(last));

    assertRefused(answer, "OTHER_MUNICIPALITY");
  }

  @Test
  void doesNotComeFromARunThatHasNoProposalYet() {
    var last = http.run(Towns.sample("fjordvik"), "?seconds=600");

    var answer = http.order(Towns.small(), "?previous=" + id(last));

    assertRefused(answer, "PREVIOUS_WITHOUT_PROPOSAL");
    http.post(last + "/stop", "");
    http.waitForEnd(last, SOON);
  }

  @Test
  void countsChangesOnlyFromAProposal() {
    assertRefused(http.order(Towns.small(), "?maxChanges=3"), "PREVIOUS_MISSING");
  }

  @ParameterizedTest
  @CsvSource({
    "nb, Endret siden forrige forslag, Planlegg på nytt",
    "nn, Endra sidan førre framlegg, Planlegg på nytt",
    "en, Changed since the last proposal, Plan again",
  })
  void isReadOnAPageThatSaysWhatChanged(String language, String changed, String again) {
    var last = http.solve(Towns.small(), "?steps=100");
    var run = http.solve(withOneDecline(), "?previous=" + id(last));

    var page = http.get("/runs/" + id(run) + "?lang=" + language).body();

    assertThat(page)
        .contains(changed, again, "/runs/" + id(last), "/runs/" + id(run) + "/replan")
        .doesNotContain("??");
    assertThat(http.get("/runs/" + id(last) + "?lang=" + language).body())
        .contains(again)
        .doesNotContain(changed);
  }

  @Test
  void isOrderedFromThePageOfTheEarlierOne() {
    var last = http.solve(Towns.small(), "?steps=100");

    var answer = handIn(last, withOneDecline(), "2");

    assertThat(answer.statusCode()).isEqualTo(302);
    var page = answer.headers().firstValue("Location").orElseThrow();
    var run = "/api/v1/runs/" + id(page);
    var ended = http.waitForEnd(run, SOON);
    assertThat(ended.get("state").asString()).isEqualTo("DONE");
    assertThat(ended.get("previous").get("maxChanges").asInt()).isEqualTo(2);
  }

  @Test
  void isRefusedOnAPageThatSaysWhy() {
    var last = http.solve(Towns.small(), "?steps=0");

    var foreign = handIn(last, elsewhere(), "");
    var faulty =
        handIn(last, Towns.small().replace("\"horizonDays\": 120", "\"horizonDays\": 0"), "");

    assertThat(foreign.statusCode()).isEqualTo(422);
    assertThat(foreign.body()).contains("en annen kommune").doesNotContain("??");
    assertThat(faulty.statusCode()).isEqualTo(422);
    assertThat(faulty.body()).contains("$.horizonDays");
    var comesBack = http.get("/runs/" + id(last) + "/replan?lang=nn");
    assertThat(comesBack.statusCode()).isEqualTo(302);
    assertThat(comesBack.headers().firstValue("Location").orElseThrow())
        .endsWith("/runs/" + id(last));
  }

  private HttpResponse<String> handIn(String last, String snapshot, String maxChanges) {
    var border = "border";
    var body =
        "--%1$s\r\nContent-Disposition: form-data; name=\"maxChanges\"\r\n\r\n%2$s\r\n--%1$s\r\n"
                .formatted(border, maxChanges)
            + "Content-Disposition: form-data; name=\"snapshot\"; filename=\"town.json\"\r\n"
            + "Content-Type: application/json\r\n\r\n"
            + snapshot
            + "\r\n--%s--\r\n".formatted(border);
    return http.post(
        "/runs/" + id(last) + "/replan",
        body,
        "Content-Type",
        "multipart/form-data; boundary=" + border,
        "Accept-Language",
        "nb");
  }

  private static void assertRefused(HttpResponse<String> answer, String... codes) {
    assertThat(answer.statusCode()).isEqualTo(422);
    var problem = Http.json(answer);
    assertThat(problem.get("type").asString()).isEqualTo("urn:romslig:problem:previous-refused");
    assertThat(problem.get("issues").findValuesAsString("code")).containsExactly(codes);
    assertThat(problem.get("issues"))
        .allSatisfy(issue -> assertThat(issue.get("advice").asString()).isNotBlank());
  }

  private long rows() {
    return http.runs();
  }
}
