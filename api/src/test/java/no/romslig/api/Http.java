package no.romslig.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks HTTP with a running application, as the demo caseworker of Fjordvik where nothing else is
 * said.
 */
public final class Http {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Set<String> ENDS = Set.of("DONE", "STOPPED", "FAILED");

  private final HttpClient client = HttpClient.newHttpClient();
  private final String address;
  private final @Nullable String authorization;

  private Http(String address, @Nullable String authorization) {
    this.address = address;
    this.authorization = authorization;
  }

  public Http(String address) {
    this(address, demo("fjordvik-caseworker"));
  }

  /** The same as another demo user, such as {@code romsvik-auditor}. */
  public Http as(String demoUser) {
    return new Http(address, demo(demoUser));
  }

  public Http withToken(String token) {
    return new Http(address, "Bearer " + token);
  }

  /** As someone who has not signed in. */
  public Http asNobody() {
    return new Http(address, null);
  }

  private static String demo(String user) {
    var both = (user + ":demo").getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(both);
  }

  public static Http onPort(int port) {
    return new Http("http://127.0.0.1:" + port);
  }

  public String address() {
    return address;
  }

  public HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  /** What is no text. */
  public HttpResponse<byte[]> bytes(String path) {
    return send(
        request(path).GET(),
        BodyHandlers.ofByteArray(),
        body -> new String(body, StandardCharsets.UTF_8));
  }

  public HttpResponse<String> post(String path, String body, String... headers) {
    return send(request(path, headers).POST(BodyPublishers.ofString(body)));
  }

  /** What a program downloads. */
  public byte[] getBytes(String path) {
    var answer = bytes(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(
          answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8));
    }
    return answer.body();
  }

  /** Sends a file. */
  public HttpResponse<String> postBytes(String path, byte[] body, String... headers) {
    return send(request(path, headers).POST(BodyPublishers.ofByteArray(body)));
  }

  public HttpResponse<String> send(String method, String path, String... headers) {
    return send(request(path, headers).method(method, BodyPublishers.noBody()));
  }

  public HttpResponse<String> sendWith(String body, String method, String path, String... headers) {
    return send(request(path, headers).method(method, BodyPublishers.ofString(body)));
  }

  public HttpResponse<String> order(String snapshot, String query) {
    return post("/api/v1/runs" + query, snapshot, "Content-Type", "application/json");
  }

  /** How many runs the municipality has. */
  public long runs() {
    return json(get("/api/v1/runs")).get("total").asLong();
  }

  /** Orders a run and answers its address. */
  public String run(String snapshot, String query) {
    var answer = order(snapshot, query);
    if (answer.statusCode() != 202) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return answer.headers().firstValue("Location").orElseThrow();
  }

  /** Orders a run and waits until it has ended; answers its address. */
  public String solve(String snapshot, String query) {
    var run = run(snapshot, query);
    waitForEnd(run, Duration.ofMinutes(3));
    return run;
  }

  /** The run once it has ended. */
  public JsonNode waitForEnd(String run, Duration most) {
    return waitFor(run, ENDS, most);
  }

  /** The run once it is in one of the states. */
  public JsonNode waitFor(String run, Set<String> states, Duration most) {
    var last = System.nanoTime() + most.toNanos();
    while (true) {
      var state = json(get(run));
      if (states.contains(state.get("state").asString())) {
        return state;
      }
      if (System.nanoTime() > last) {
        throw new AssertionError("still " + state);
      }
      sleep();
    }
  }

  public static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }

  private HttpRequest.Builder request(String path, String... headers) {
    var request = HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofMinutes(3));
    if (authorization != null) {
      request.header("Authorization", authorization);
    }
    return headers.length == 0 ? request : request.headers(headers);
  }

  private HttpResponse<String> send(HttpRequest.Builder asked) {
    return send(asked, BodyHandlers.ofString(), body -> body);
  }

  private <T> HttpResponse<T> send(
      HttpRequest.Builder asked, BodyHandler<T> handler, Function<T, String> text) {
    try {
      var request = asked.build();
      var answer = client.send(request, handler);
      var body = text.apply(answer.body());
      Overheard.hear(answer, body);
      Contract.check(client, request, answer, body);
      return answer;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
