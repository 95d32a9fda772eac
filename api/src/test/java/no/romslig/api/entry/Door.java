package no.romslig.api.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import no.romslig.api.Http;
import tools.jackson.databind.JsonNode;

/** Speaks with registers over HTTP; in bodies ' stands for ". */
public final class Door {

  private final Http http;

  public Door(Http http) {
    this.http = http;
  }

  public Http http() {
    return http;
  }

  /** Makes something, and answers where it is. */
  public String make(String path, String body) {
    var answer = post(path, body);
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(201);
    assertThat(answer.headers().firstValue("ETag")).isPresent();
    return answer.headers().firstValue("Location").orElseThrow();
  }

  public HttpResponse<String> post(String path, String body) {
    return post(path, body, UUID.randomUUID().toString());
  }

  public HttpResponse<String> post(String path, String body, String key) {
    return http.post(path, json(body), "Content-Type", "application/json", "Idempotency-Key", key);
  }

  /** Changes something as it stands now. */
  public JsonNode change(String method, String path, String body) {
    var answer = ask(method, path, body);
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
    return Http.json(answer);
  }

  /** Asks for a change of something as it stands now. */
  public HttpResponse<String> ask(String method, String path, String body) {
    return ask(method, path, body, tag(thing(path)));
  }

  public HttpResponse<String> ask(String method, String path, String body, String tag) {
    return http.sendWith(
        json(body), method, path, "Content-Type", "application/json", "If-Match", tag);
  }

  public JsonNode get(String path) {
    var answer = http.get(path);
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
    return Http.json(answer);
  }

  public String tag(String path) {
    return http.get(path).headers().firstValue("ETag").orElseThrow();
  }

  /** The id at the end of an address. */
  public static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  public static JsonNode refused(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    var problem = Http.json(answer);
    assertThat(problem.get("type").asString()).isEqualTo("urn:romslig:problem:" + code);
    return problem;
  }

  public static List<String> faults(HttpResponse<String> answer) {
    return refused(answer, 422, "invalid-content").get("faults").findValuesAsString("path");
  }

  /** What a command is about: the address up to the id. */
  private static String thing(String path) {
    return path.replaceFirst("(/[0-9a-f-]{36}).*", "$1");
  }

  private static String json(String body) {
    return body.replace('\'', '"');
  }
}
