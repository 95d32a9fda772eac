package no.romslig.api.fhir.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import no.romslig.api.Http;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends whole views of a journal, and waits for what comes of them. */
public final class BulkSender {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration MOST = Duration.ofMinutes(5);

  private final Http http;

  public BulkSender(Http http) {
    this.http = http;
  }

  HttpResponse<String> send(String operation, String lines) {
    return http.post(
        "/fhir/r4/" + operation,
        lines,
        "Content-Type",
        "application/fhir+ndjson",
        "Prefer",
        "respond-async");
  }

  /** The address at which one asks how far it is. */
  public String accepted(String operation, String lines) {
    var answer = send(operation, lines);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    return answer
        .headers()
        .firstValue("Content-Location")
        .orElseThrow()
        .replace(http.address(), "");
  }

  /** What came of it. */
  public JsonNode done(String operation, String lines) {
    return waitFor(accepted(operation, lines), progress -> {});
  }

  /** As {@link #done}, of what was sent already. */
  public JsonNode waitFor(String status, Consumer<String> progress) {
    long last = System.nanoTime() + MOST.toNanos();
    while (true) {
      var answer = http.get(status);
      if (answer.statusCode() != 202) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Http.json(answer);
      }
      assertThat(answer.headers().firstValue("Retry-After")).isPresent();
      progress.accept(answer.headers().firstValue("X-Progress").orElseThrow());
      assertThat(System.nanoTime()).isLessThan(last);
      sleep();
    }
  }

  /** The file that a manifest links to. */
  String file(String url) {
    var answer = http.get(url.replace(http.address(), ""));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  /** All lines of the files of {@code output} or {@code error}. */
  List<JsonNode> lines(JsonNode manifest, String which) {
    var found = new ArrayList<JsonNode>();
    for (var each : manifest.get(which)) {
      file(each.get("url").asString()).lines().map(JSON::readTree).forEach(found::add);
    }
    return found;
  }

  /** What was found to differ. */
  List<JsonNode> differences(JsonNode manifest) {
    return lines(manifest, "output").stream()
        .filter(it -> it.get("resourceType").asString().equals("Parameters"))
        .toList();
  }

  private static void sleep() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
