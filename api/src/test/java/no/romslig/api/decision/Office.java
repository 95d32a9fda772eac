package no.romslig.api.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import no.romslig.api.Http;
import tools.jackson.databind.JsonNode;

/** An allocation office that works over HTTP on one run at a time. */
public final class Office {

  private static final Duration SOON = Duration.ofMinutes(3);
  private static final String RUNS = "/api/v1/register-runs";

  private final Http http;
  private String run = "";

  public Office(Http http) {
    this.http = http;
  }

  /** Orders a run from the registers and waits for its proposal. */
  public JsonNode runOf(String day) {
    return run(RUNS, "{\"asOf\": \"%s\", \"steps\": 100}".formatted(day));
  }

  public JsonNode run(String path, String order) {
    var answer = post(path, order);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    var told = Http.json(answer);
    run = told.get("links").get("self").asString();
    var ended = http.waitForEnd(told.get("links").get("run").asString(), SOON);
    assertThat(ended.get("state").asString()).isEqualTo("DONE");
    return Http.json(http.get(run));
  }

  public Http http() {
    return http;
  }

  public String run() {
    return run;
  }

  public List<JsonNode> items() {
    var answer = http.get(run + "/items?size=100");
    var more = http.get(run + "/items?size=100&page=1");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return StreamSupport.stream(
            List.of(Http.json(answer), Http.json(more)).stream()
                .flatMap(it -> StreamSupport.stream(it.get("items").spliterator(), false))
                .toList()
                .spliterator(),
            false)
        .toList();
  }

  /** The item about a case, a person who moves, a grant or a short stay. */
  public JsonNode item(String kind, String refId) {
    return items().stream()
        .filter(it -> it.get("kind").asString().equals(kind))
        .filter(it -> it.get("refId").asString().equals(refId))
        .findFirst()
        .orElseThrow(() -> new AssertionError(kind + " " + refId));
  }

  /** Does something with an item as it stands now. */
  public HttpResponse<String> decide(JsonNode item, String verb, String body) {
    return post(
        item.get("links").get("self").asString() + "/" + verb,
        body,
        "If-Match",
        "\"" + item.get("version").asInt() + "\"",
        "Idempotency-Key",
        UUID.randomUUID().toString());
  }

  /** Publishes respite stays of the run. */
  public HttpResponse<String> publish(String body) {
    return post(run + "/publish-stays", body, "Idempotency-Key", UUID.randomUUID().toString());
  }

  public JsonNode accept(String kind, String refId) {
    return created(decide(item(kind, refId), "accept", ""));
  }

  /** Does something with a decision or an offer as it stands now. */
  public HttpResponse<String> course(JsonNode of, String command, String body) {
    return post(
        of.get("links").get("self").asString() + "/" + command,
        body,
        "If-Match",
        "\"" + of.get("version").asInt() + "\"");
  }

  public JsonNode get(String path) {
    return Http.json(http.get(path));
  }

  public HttpResponse<String> post(String path, String body, String... headers) {
    var all = new java.util.ArrayList<>(List.of(headers));
    all.addAll(List.of("Content-Type", "application/json"));
    return http.post(path, body, all.toArray(String[]::new));
  }

  public static JsonNode created(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return Http.json(answer);
  }

  public static JsonNode refused(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    var problem = Http.json(answer);
    assertThat(problem.get("type").asString()).isEqualTo("urn:romslig:problem:" + code);
    return problem;
  }
}
