package no.romslig.api.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApplicationTest
class BadSnapshotTest {

  @LocalServerPort private int port;
  private Http http;

  @BeforeEach
  void speak() {
    http = Http.onPort(port);
  }

  @Test
  void namesEveryFaultAtOnceAndStoresNothing() {
    var before = rows();
    var snapshot =
        Towns.small()
            .replace("\"horizonDays\": 120", "\"horizonDays\": 9000")
            .replace("\"personId\": \"P-2\"", "\"personId\": \"NOBODY\"")
            .replace("\"capacity\": 2", "\"capasity\": 2");

    var answer = http.order(snapshot, "");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertProblem(answer, "urn:romslig:problem:snapshot-refused");
    var issues = Http.json(answer).get("issues");
    assertThat(issues.findValuesAsString("path"))
        .contains("$.horizonDays", "$.cases[1].personId")
        .anyMatch(path -> path.endsWith(".capasity"));
    assertThat(issues)
        .allSatisfy(
            issue -> {
              assertThat(issue.get("code").asString()).isNotBlank();
              assertThat(issue.get("expected").asString()).isNotBlank();
              assertThat(issue.get("advice").asString()).isNotBlank();
            });
    assertThat(rows()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "no json", "{\"a\": 1} {\"b\": 2}"})
  void saysThatItIsNoJsonAndStoresNothing(String body) {
    var before = rows();

    var answer = http.order(body, "");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertProblem(answer, "urn:romslig:problem:malformed-json");
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void neverShowsWhatLooksLikeAnIdentityNumber() {
    var identityNumber = "01814000008";

    var answer = http.order(Towns.small().replace("\"P-2\"", "\"" + identityNumber + "\""), "");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).doesNotContain(identityNumber);
  }

  @Test
  void refusesWhatIsTooLargeToRead() {
    var before = rows();

    var answer = http.order(" ".repeat(2 * 1024 * 1024) + Towns.small(), "");

    assertThat(answer.statusCode()).isEqualTo(413);
    assertProblem(answer, "urn:romslig:problem:snapshot-too-large");
    assertThat(rows()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?steps=-1", "?seconds=0", "?steps=1&seconds=1", "?seconds=999999999"})
  void refusesALimitThatIsNotPossible(String query) {
    var before = rows();

    var answer = http.order(Towns.small(), query);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertProblem(answer, "urn:romslig:problem:bad-limit");
    assertThat(rows()).isEqualTo(before);
  }

  private static void assertProblem(HttpResponse<String> answer, String type) {
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(Http.json(answer).get("type").asString()).isEqualTo(type);
  }

  private long rows() {
    return http.runs();
  }
}
