package no.romslig.api.fhir.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.romslig.api.Http;
import no.romslig.api.fhir.Journal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Everything that a journal knows of a municipality, as it would tell it. */
public final class JournalView {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String OWN = "http://journal.example/";
  private static final Set<String> TOLD =
      Set.of("Patient", "RelatedPerson", "ServiceRequest", "Observation", "Encounter");
  private static final Set<String> OF_ROMSLIG =
      Set.of("meta", "managingOrganization", "serviceProvider", "episodeOfCare", "requisition");

  private final List<ObjectNode> resources;

  private JournalView(List<ObjectNode> resources) {
    this.resources = resources;
  }

  /** As the registers of the municipality tell it. */
  public static JournalView of(Http journal, Http caseworker) {
    var read = read(journal, caseworker);
    var places = new HashMap<String, JsonNode>();
    var patients = new HashMap<String, String>();
    for (var each : read) {
      places.put(Journal.self(each), each.path("identifier").path(0));
      if (each.get("resourceType").asString().equals("RelatedPerson")) {
        patients.put(each.get("id").asString(), each.at("/patient/reference").asString());
      }
    }
    var told = new ArrayList<ObjectNode>();
    for (var each : read) {
      if (isTold(each)) {
        told.add(told((ObjectNode) each.deepCopy(), places, patients));
      }
    }
    return new JournalView(told);
  }

  private static List<JsonNode> read(Http http, Http caseworker) {
    var journal = new Journal(http);
    var found = new ArrayList<>(journal.all(Journal.BASE + "Location?_count=100"));
    for (var person : Journal.persons(caseworker)) {
      found.add(Journal.bundle(http.get(Journal.BASE + "Patient/" + person)));
      TOLD.stream()
          .filter(type -> !type.equals("Patient"))
          .map(type -> Journal.BASE + type + "?patient=Patient/" + person)
          .forEach(path -> found.addAll(journal.all(path)));
    }
    return found;
  }

  private static boolean isTold(JsonNode read) {
    return TOLD.contains(read.get("resourceType").asString())
        && !read.path("intent").asString("").equals("order")
        && !Set.of("planned", "completed", "revoked").contains(read.path("status").asString(""));
  }

  private static ObjectNode told(
      ObjectNode read, Map<String, JsonNode> places, Map<String, String> patients) {
    var type = read.get("resourceType").asString();
    var id = read.get("id").asString();
    OF_ROMSLIG.forEach(read::remove);
    var names = read.putArray("identifier");
    names.addObject().put("system", OWN + type.toLowerCase(Locale.ROOT)).put("value", id);
    otherOf(id, patients)
        .ifPresent(other -> names.addObject().put("system", OWN + "patient").put("value", other));
    name(read, places);
    return read;
  }

  private static Optional<String> otherOf(String id, Map<String, String> patients) {
    if (!id.endsWith("-1") && !id.endsWith("-2")) {
      return Optional.empty();
    }
    var other = id.substring(0, id.length() - 1) + (id.endsWith("1") ? "2" : "1");
    return Optional.ofNullable(patients.get(other)).map(it -> it.substring("Patient/".length()));
  }

  /** Places are named as the municipality calls them, everybody else by the own id. */
  private static void name(JsonNode node, Map<String, JsonNode> places) {
    for (var reference : node.findParents("reference")) {
      var said = reference.get("reference").asString();
      if (said.startsWith("Location/")) {
        ((ObjectNode) reference).remove("reference");
        ((ObjectNode) reference).set("identifier", places.get(said));
      }
    }
  }

  List<ObjectNode> resources() {
    return resources;
  }

  /** One of a type. */
  ObjectNode first(String type) {
    return resources.stream()
        .filter(it -> it.get("resourceType").asString().equals(type))
        .findFirst()
        .orElseThrow();
  }

  /** As lines, whatever comes last first. */
  public String lines() {
    return resources.reversed().stream().map(JsonNode::toString).collect(Collectors.joining("\n"));
  }

  /** What a journal reads, without the ids by which it is known in one place only. */
  static Set<String> known(Http journal, Http caseworker) {
    var read = read(journal, caseworker);
    var names = new HashMap<String, String>();
    for (var each : read) {
      names.put(Journal.self(each), name(each));
    }
    var known = new TreeSet<String>();
    for (var each : read) {
      if (isTold(each)) {
        var plain = (ObjectNode) each.deepCopy();
        OF_ROMSLIG.forEach(plain::remove);
        plain.put("id", names.get(Journal.self(each)));
        plain.remove("identifier");
        for (var reference : plain.findParents("reference")) {
          var said = reference.get("reference").asString();
          ((ObjectNode) reference).put("reference", names.getOrDefault(said, "gone " + said));
        }
        known.add(JSON.writeValueAsString(plain));
      }
    }
    return known;
  }

  private static String name(JsonNode resource) {
    var type = resource.get("resourceType").asString();
    for (var each : resource.path("identifier")) {
      if (each.path("system").asString("").equals(OWN + type.toLowerCase(Locale.ROOT))) {
        return type + "/" + each.get("value").asString();
      }
    }
    if (TOLD.contains(type)) {
      return Journal.self(resource);
    }
    var code = resource.path("identifier").path(0).path("value").asString("");
    return type + " " + code;
  }
}
