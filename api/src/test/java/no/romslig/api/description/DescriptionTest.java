package no.romslig.api.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The document that describes the interface. */
@ApplicationTest
class DescriptionTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final String OFFICIAL = "/spec.openapis.org/oas/3.1/schema/2022-10-07";

  @LocalServerPort private int port;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mapping;

  private JsonNode document;

  @BeforeEach
  void read() {
    document = Http.json(Http.onPort(port).asNobody().get("/v3/api-docs"));
  }

  @Test
  void isValidOpenApi() throws IOException {
    assertThat(document.get("openapi").asString()).startsWith("3.1.");
    try (var official =
        Objects.requireNonNull(DescriptionTest.class.getResourceAsStream(OFFICIAL))) {
      assertThat(SCHEMAS.getSchema(official).validate(document)).isEmpty();
    }
    var schema =
        SCHEMAS.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    document
        .get("components")
        .get("schemas")
        .forEachEntry(
            (name, each) -> assertThat(schema.validate(each)).as("schema %s", name).isEmpty());
    assertThat(references(document, new ArrayList<>()))
        .allSatisfy(
            it -> assertThat(document.at(it.substring(1)).isMissingNode()).as(it).isFalse());
  }

  private static List<String> references(JsonNode node, List<String> found) {
    if (node.path("$ref").isString()) {
      found.add(node.get("$ref").asString());
    }
    node.forEach(each -> references(each, found));
    return found;
  }

  @Test
  void tellsOfEveryOperationOnceAndInWhichRoles() {
    var described = new ArrayList<String>();
    var ids = new HashSet<String>();
    operations(
        (name, operation) -> {
          described.add(name);
          assertThat(ids.add(operation.get("operationId").asString())).as(name).isTrue();
          assertThat(operation.get("description").asString()).startsWith("For ");
        });

    var served = new ArrayList<String>();
    mapping
        .getHandlerMethods()
        .forEach(
            (info, code) ->
                info.getPatternValues().stream()
                    .filter(it -> it.startsWith("/api/v1/"))
                    .forEach(
                        path ->
                            info.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> served.add(method + " " + path))));
    assertThat(described.stream().map(it -> it.replaceAll("[{*}]", "")))
        .containsExactlyInAnyOrderElementsOf(
            served.stream().map(it -> it.replaceAll("[{*}]", "")).toList());
  }

  @Test
  void saysThatVersionsAndKeysAreDemandedWhereTheyAre() {
    var demanded = new ArrayList<String>();
    operations(
        (name, operation) ->
            operation
                .path("parameters")
                .forEach(
                    parameter -> {
                      var header = parameter.get("name").asString();
                      if (header.equals("If-Match") || header.equals("Idempotency-Key")) {
                        demanded.add(header);
                        assertThat(parameter.path("required").asBoolean()).as(name).isTrue();
                      }
                    }));
    assertThat(demanded).contains("If-Match", "Idempotency-Key").hasSizeGreaterThan(30);
  }

  @Test
  void saysWhichFieldsOfABodyAreDemanded() {
    assertThat(bodyFaults("/api/v1/applications", "post", "{}"))
        .contains("personId", "receivedOn", "origin", "whereabouts");
    var application =
        """
        {"personId": "019abf2e-6c00-7000-8000-000000000001", "receivedOn": "2026-11-23",
         "origin": "ORAL", "whereabouts": "HOME"}
        """;
    assertThat(bodyFaults("/api/v1/applications", "post", application)).isEmpty();
    assertThat(bodyFaults("/api/v1/applications", "post", application.replace("\"ORAL\"", "null")))
        .isNotEmpty();
    assertThat(bodyFaults("/api/v1/cases/{id}/commands", "post", "{}")).contains("command", "on");
    assertThat(bodyFaults("/api/v1/persons", "post", "{\"person\": {}}"))
        .contains("birthDate", "sex");
    assertThat(bodyFaults("/api/v1/commitments", "post", "{}"))
        .contains("unitId", "from", "to")
        .doesNotContain("grantId", "shortStayId");
  }

  /** What the schema finds missing in the body of an operation, or else at fault. */
  private List<String> bodyFaults(String path, String method, String body) {
    var root = JSON.createObjectNode();
    var schema =
        document
            .get("paths")
            .get(path)
            .get(method)
            .at("/requestBody/content/application~1json/schema");
    root.setAll((ObjectNode) schema);
    root.set("components", document.get("components"));
    return SCHEMAS.getSchema(root).validate(JSON.readTree(body)).stream()
        .map(it -> it.getProperty() == null ? it.getMessage() : it.getProperty())
        .toList();
  }

  /** Each body has an example, which is what its schema says. */
  @Test
  void showsExamplesThatFit() {
    operations(
        (name, operation) -> {
          check(name + " takes", operation.path("requestBody").path("content"));
          operation
              .get("responses")
              .forEachEntry(
                  (status, response) -> {
                    if (status.startsWith("2")) {
                      check(name + " answers", response.path("content"));
                    }
                  });
        });
  }

  private void check(String what, JsonNode content) {
    content.forEachEntry(
        (type, media) -> {
          assertThat(media.has("example")).as("an example of what %s", what).isTrue();
          var root = JSON.createObjectNode();
          root.setAll((ObjectNode) media.get("schema"));
          root.set("components", document.get("components"));
          assertThat(SCHEMAS.getSchema(root).validate(media.get("example"))).as(what).isEmpty();
        });
  }

  private void operations(BiConsumer<String, JsonNode> work) {
    document
        .get("paths")
        .forEachEntry(
            (path, operations) ->
                operations.forEachEntry(
                    (method, operation) ->
                        work.accept(method.toUpperCase(Locale.ROOT) + " " + path, operation)));
  }
}
