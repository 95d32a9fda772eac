package no.romslig.api;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a running application says of its interface. Each answer that a test gets is held against
 * it.
 */
final class Contract {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Map<String, Contract> KNOWN = new ConcurrentHashMap<>();
  private static final String OURS = "/api/v1/";
  private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

  static {
    Operations.begin();
  }

  private final JsonNode document;
  private final List<Route> routes = new ArrayList<>();
  private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

  /** An operation, and the addresses that it answers to. */
  private record Route(String method, String path, Pattern addresses, JsonNode operation) {

    int parameters() {
      return (int) PARAMETER.matcher(path).results().count();
    }
  }

  private Contract(JsonNode document) {
    this.document = document;
    document
        .get("paths")
        .forEachEntry(
            (path, operations) ->
                operations.forEachEntry(
                    (method, operation) -> add(method.toUpperCase(Locale.ROOT), path, operation)));
    routes.sort(Comparator.comparingInt(Route::parameters));
  }

  private void add(String method, String path, JsonNode operation) {
    routes.add(new Route(method, path, addresses(path), operation));
    Operations.add(Operations.What.DESCRIBED, method, path);
  }

  private static Pattern addresses(String path) {
    var address = new StringBuilder();
    int end = 0;
    var parameters = PARAMETER.matcher(path);
    while (parameters.find()) {
      address.append(Pattern.quote(path.substring(end, parameters.start())));
      address.append(parameters.group().startsWith("{*") ? ".+" : "[^/]+");
      end = parameters.end();
    }
    return Pattern.compile(address + Pattern.quote(path.substring(end)));
  }

  /**
   * Holds an answer against the description.
   *
   * @param body of the answer as text
   * @throws AssertionError where it is not as described
   */
  static void check(HttpClient client, HttpRequest request, HttpResponse<?> answer, String body) {
    var path = request.uri().getRawPath();
    if (!path.startsWith(OURS)) {
      return;
    }
    var address = request.uri().resolve("/").toString();
    var contract = KNOWN.computeIfAbsent(address, it -> new Contract(load(client, it)));
    contract
        .fault(request.method(), path, answer, body)
        .ifPresent(
            fault -> {
              throw new AssertionError(
                  "%s %s answers %s otherwise than described: %s\n%s"
                      .formatted(request.method(), path, answer.statusCode(), fault, start(body)));
            });
  }

  private static String start(String body) {
    return body.substring(0, Math.min(2_000, body.length()));
  }

  private static JsonNode load(HttpClient client, String address) {
    try {
      var asked = HttpRequest.newBuilder(URI.create(address + "v3/api-docs")).build();
      return JSON.readTree(client.send(asked, BodyHandlers.ofString()).body());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private Optional<String> fault(String method, String path, HttpResponse<?> answer, String body) {
    var route =
        routes.stream()
            .filter(it -> it.method().equals(method) && it.addresses().matcher(path).matches())
            .findFirst();
    int status = answer.statusCode();
    if (route.isEmpty()) {
      return status < 400 ? Optional.of("no such operation is described") : Optional.empty();
    }
    if (status < 300) {
      Operations.add(Operations.What.DONE, method, route.get().path());
    }
    var responses = route.get().operation().get("responses");
    var key = key(responses, status);
    if (key == null) {
      return Optional.of("the status is not described");
    }
    var content = responses.get(key).path("content");
    if (body.isEmpty() || (content.isMissingNode() && status < 300)) {
      return Optional.empty();
    }
    var type = answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
    if (!content.has(type)) {
      return Optional.of("the type %s is not described".formatted(type));
    }
    return type.endsWith("json")
        ? invalid(route.get(), key, type, content.get(type).path("schema"), body)
        : Optional.empty();
  }

  private static @Nullable String key(JsonNode responses, int status) {
    for (var key : List.of(String.valueOf(status), status / 100 + "XX")) {
      if (responses.has(key)) {
        return key;
      }
    }
    return status >= 300 && responses.has("default") ? "default" : null;
  }

  private Optional<String> invalid(
      Route route, String key, String type, JsonNode schema, String body) {
    try {
      var validator =
          schemas.computeIfAbsent(
              route.method() + route.path() + key + type, unknown -> validator(schema));
      var errors = validator.validate(JSON.readTree(body));
      return errors.isEmpty()
          ? Optional.empty()
          : Optional.of(errors.stream().limit(5).map(Object::toString).toList().toString());
    } catch (JacksonException noJson) {
      return Optional.of("the body is no JSON");
    }
  }

  private Schema validator(JsonNode schema) {
    var root = JSON.createObjectNode();
    if (schema instanceof ObjectNode own) {
      root.setAll(own);
    }
    root.set("components", document.get("components"));
    return SCHEMAS.getSchema(root);
  }
}
