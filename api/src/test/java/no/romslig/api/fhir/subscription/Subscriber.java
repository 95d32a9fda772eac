package no.romslig.api.fhir.subscription;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A journal that is told of changes, at an address of its own, when it is there. */
final class Subscriber implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final int port = freePort();
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private volatile ToIntFunction<Received> answers = it -> 200;
  private @Nullable HttpServer server;

  /**
   * Something that came.
   *
   * @param headers with names in lower case
   */
  record Received(Map<String, String> headers, String body) {

    String header(String name) {
      return Objects.requireNonNull(headers.get(name), name);
    }

    JsonNode bundle() {
      return JSON.readTree(body);
    }

    List<JsonNode> parameters(String name) {
      return bundle()
          .get("entry")
          .get(0)
          .get("resource")
          .get("parameter")
          .valueStream()
          .filter(it -> it.get("name").asString().equals(name))
          .toList();
    }

    String parameter(String name) {
      var found = parameters(name).getFirst();
      return found
          .propertyStream()
          .filter(it -> it.getKey().startsWith("value"))
          .map(it -> it.getValue().isString() ? it.getValue().asString() : it.getValue().toString())
          .findFirst()
          .orElseThrow();
    }

    boolean isHandshake() {
      return parameter("type").equals("handshake");
    }

    /** The numbers of the events that it tells of, as in the feed. */
    List<Long> numbers() {
      return parameters("notification-event").stream()
          .map(it -> it.get("extension").get(0).get("valueDecimal").asLong())
          .toList();
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  String address() {
    return "http://127.0.0.1:" + port + "/hook";
  }

  /** Says with which status it answers from now on; it may take its time. */
  void answer(ToIntFunction<Received> how) {
    answers = how;
  }

  List<Received> received() {
    return received;
  }

  /** Is there from now on. */
  void start() {
    try {
      var made =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
      made.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      made.createContext("/hook", this::take);
      made.start();
      server = made;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Is not there any more. */
  void stop() {
    if (server != null) {
      server.stop(0);
      server = null;
    }
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      var headers = new HashMap<String, String>();
      exchange
          .getRequestHeaders()
          .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
      var came = new Received(headers, body);
      int status = answers.applyAsInt(came);
      if (status < 300) {
        received.add(came);
      } else if (status < 400) {
        exchange.getResponseHeaders().set("Location", address());
      }
      exchange.sendResponseHeaders(status, -1);
    }
  }

  @Override
  public void close() {
    stop();
  }
}
