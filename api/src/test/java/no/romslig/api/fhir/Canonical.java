package no.romslig.api.fhir;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Resources without what differs between two databases that hold the same. */
final class Canonical {

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(-[12])?");

  private final List<JsonNode> resources;
  private final Map<String, String> names = new HashMap<>();

  Canonical(List<JsonNode> resources) {
    this.resources = resources;
    resources.forEach(
        each ->
            names.put(
                each.get("id").asString(),
                identifiers(each)
                    .filter(it -> !it.startsWith("urn:"))
                    .sorted()
                    .findFirst()
                    .orElse(each.get("resourceType").asString())));
  }

  /** Sorted; what was told by mistake is left out. */
  List<String> texts() {
    return resources.stream()
        .filter(it -> !it.path("status").asString("").equals("entered-in-error"))
        .map(this::text)
        .sorted()
        .toList();
  }

  private String text(JsonNode resource) {
    var copy = (ObjectNode) resource.deepCopy();
    copy.remove("meta");
    return ID.matcher(copy.toString()).replaceAll(it -> names.getOrDefault(it.group(), "?"));
  }

  private static Stream<String> identifiers(JsonNode resource) {
    return resource
        .path("identifier")
        .valueStream()
        .map(it -> it.path("system").asString() + "|" + it.path("value").asString());
  }
}
