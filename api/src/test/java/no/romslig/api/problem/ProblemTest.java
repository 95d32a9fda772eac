package no.romslig.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApplicationTest
class ProblemTest {

  @LocalServerPort private int port;
  private Http http;

  @BeforeEach
  void speak() {
    http = Http.onPort(port);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/v1/nothing, application/json, 404, no-such-address, /v3/api-docs",
    "GET, /nothing, application/json, 404, no-such-address, /v3/api-docs",
    "GET, /actuator/env, application/json, 404, no-such-address, /v3/api-docs",
    "DELETE, /api/v1/runs, application/json, 405, method-not-allowed, Allow",
    "GET, /api/v1/runs, text/csv, 406, not-acceptable, application/json",
    "POST, /api/v1/runs, application/json, 415, unsupported-media-type, application/json",
    "GET, /api/v1/runs/no-uuid, application/json, 400, bad-parameter, id must be a UUID",
    "POST, /api/v1/runs/no-uuid/stop, application/json, 400, bad-parameter, id must be a UUID",
    "GET, /api/v1/runs?page=first, application/json, 400, bad-parameter, page must be a whole",
    "GET, /api/v1/runs?page=-1, application/json, 400, bad-page, count from 0",
    "GET, /api/v1/schemas/nothing, application/json, 404, unknown-schema, snapshot",
    "GET, /api/v1/rule-sets/nothing, application/json, 404, unknown-rule-set, kinn",
  })
  void tellsPrograms(
      String method, String path, String accept, int status, String code, String advice) {
    var answer = http.send(method, path, "Accept", accept, "Content-Type", "text/plain");

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    var problem = Http.json(answer);
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("type").asString()).isEqualTo("urn:romslig:problem:" + code);
    assertThat(problem.get("title").asString()).isNotBlank();
    assertThat(problem.get("detail").asString()).contains(advice);
    assertThat(problem.get("instance").asString()).isEqualTo(path.replaceFirst("\\?.*", ""));
    assertThat(answer.body()).doesNotContain("Exception", "no.romslig", "springframework");
  }

  @ParameterizedTest
  @CsvSource({"seed=abc, seed", "steps=1.5, steps", "seconds=99999999999, seconds"})
  void namesTheParameterThatIsNoNumberAndDoesNotRepeatIt(String query, String parameter) {
    var answer = http.order("{}", "?" + query);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Http.json(answer).get("detail").asString())
        .isEqualTo(parameter + " must be a whole number.");
    assertThat(answer.body()).doesNotContain(query.substring(query.indexOf('=') + 1));
  }

  @Test
  void namesAllFieldsThatCannotBeReadAtOnceAndDoesNotRepeatWhatWasSent() {
    var answer =
        apply(
            """
            {"receivedOn": "17857012345", "personId": "Kari", "wings": {"many": 2}, "origin": "FAX",
             "careForms": ["HDO", "TENT"], "interimService": "often", "signedOn": "2026-02-03"}
            """);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    var problem = Http.json(answer);
    assertThat(problem.get("type").asString()).isEqualTo("urn:romslig:problem:invalid-content");
    assertThat(problem.get("faults").findValuesAsString("path"))
        .containsExactly(
            "receivedOn",
            "personId",
            "origin",
            "careForms[1]",
            "interimService",
            "wings",
            "whereabouts");
    assertThat(problem.get("faults").findValuesAsString("expected"))
        .satisfiesExactly(
            date -> assertThat(date).startsWith("a date"),
            id -> assertThat(id).isEqualTo("a UUID"),
            origin -> assertThat(origin).contains("WRITTEN, ORAL"),
            form -> assertThat(form).startsWith("one of LONG_TERM_SOMATIC"),
            flag -> assertThat(flag).isEqualTo("true or false"),
            field -> assertThat(field).contains("no such field", "careForms", "receivedOn"),
            missing -> assertThat(missing).isNotBlank());
    assertThat(answer.body())
        .doesNotContain("17857012345", "Kari", "FAX", "TENT", "often", "tools.jackson");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"{\"personId\": ", "nothing", "null", "[]", "''"})
  void takesNoBodyThatIsNoJsonObject(String body) {
    assertThat(apply(body).statusCode()).isBetween(400, 422);
    assertThat(apply(body).body()).contains("urn:romslig:problem:");
  }

  private HttpResponse<String> apply(String body) {
    return http.post(
        "/api/v1/applications",
        body,
        "Content-Type",
        "application/json",
        "Idempotency-Key",
        "key-of-this-test");
  }

  @Test
  void tellsPeopleOnAPageInTheirLanguage() {
    var answer = http.get("/nothing", "Accept", "text/html", "Accept-Language", "nn");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    assertThat(answer.body()).contains("Sida finst ikkje");
  }

  @Test
  void answersNoNameButItsOwn() {
    var answer =
        RawHttp.ask(port, "GET /api/v1/runs HTTP/1.1\r\nHost: evil.example\r\nConnection: close");

    assertThat(answer)
        .startsWith("HTTP/1.1 421")
        .contains("application/problem+json")
        .contains("urn:romslig:problem:foreign-host", "romslig.hosts");
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
    "Origin, https://evil.example",
    "Origin, null",
  })
  void letsNoOtherSiteAskInTheReadersName(String header, String value) {
    var answer =
        RawHttp.ask(
            port,
            "POST /api/v1/runs HTTP/1.1\r\nHost: 127.0.0.1:"
                + port
                + "\r\n"
                + header
                + ": "
                + value
                + "\r\nContent-Length: 0\r\nConnection: close");

    assertThat(answer).startsWith("HTTP/1.1 403").contains("urn:romslig:problem:foreign-site");
  }

  @Test
  void tellsOfItsHealthAndDescribesItself() {
    assertThat(Http.json(http.get("/actuator/health")).get("status").asString()).isEqualTo("UP");
    assertThat(Http.json(http.get("/v3/api-docs")).get("paths").propertyNames())
        .contains("/api/v1/runs", "/api/v1/runs/{id}/proposal", "/api/v1/runs/{id}/replay");
    assertThat(http.get("/actuator/env").statusCode()).isEqualTo(404);
  }

  @Test
  void publishesSchemasAndRuleSets() {
    assertThat(Http.json(http.get("/api/v1/schemas/snapshot")).get("$schema").asString())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(Http.json(http.get("/api/v1/schemas/proposal")).get("$schema").asString())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(Http.json(http.get("/api/v1/rule-sets/kinn")).get("version").asString())
        .isNotBlank();
    assertThat(Http.json(http.get("/api/v1/rule-sets"))).hasSizeGreaterThanOrEqualTo(2);
  }
}
