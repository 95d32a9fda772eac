package no.romslig.api.fhir.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.romslig.api.ApplicationTest;
import no.romslig.api.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A journal's view is held against the registers. */
@ApplicationTest
class ReconciliationTest {

  @Autowired private ApplicationContext context;
  @LocalServerPort private int port;

  @Test
  void exactlyWhatDiffersIsFoundAndNothingIsStored() {
    var view = BulkTown.full(context, port).view().resources();
    var town = BulkTown.empty(context, port);
    var loaded = town.administrator().done("$first-load", lines(view));
    assertThat(town.administrator().lines(loaded, "error")).isEmpty();
    var known = town.known();
    int events = town.events();
    var sender = town.journal();
    assertThat(sender.differences(sender.done("$reconcile", lines(view)))).isEmpty();

    var manifest = sender.done("$reconcile", lines(changed(view)));

    assertThat(sender.lines(manifest, "error")).isEmpty();
    var differences = sender.differences(manifest).stream().map(ReconciliationTest::told).toList();
    assertThat(differences)
        .containsExactlyInAnyOrder(
            "missing-in-romslig Patient null null null",
            "missing-in-journal Patient null null null",
            "missing-in-journal ServiceRequest null null null",
            "element-differs Observation Observation.valueInteger 4 5",
            "element-differs Encounter Encounter.status in-progress finished",
            "element-missing-in-romslig Encounter Encounter.period.end null 2026-11-20",
            "element-differs Encounter Encounter.location[0].status active completed",
            "element-missing-in-romslig Encounter Encounter.location[0].period.end null"
                + " 2026-11-20",
            "element-differs Patient Patient.birthDate " + bornBefore(view) + " 1931-02-03",
            "element-missing-in-romslig Patient Patient.name null null",
            // In which letters are written to whom one knows by name.
            "element-missing-in-romslig Patient Patient.communication null null");
    assertThat(manifest.toString()).doesNotContain("Testperson");
    var table = sender.file(manifest.at("/extension/table").asString());
    assertThat(table.lines()).hasSize(1 + differences.size());
    assertThat(table).contains(";Observation.valueInteger;4;5").doesNotContain("Hemmelig");
    assertThat(town.known()).isEqualTo(known);
    assertThat(town.events()).isEqualTo(events);
    assertThat(
            town.json("/api/v1/access-log?person=" + UUID.randomUUID(), Role.AUDITOR)
                .findValuesAsString("purpose"))
        .contains("READ_FHIR_RECONCILIATION_TABLE", "READ_FHIR_RECONCILIATION_DIFFERENCES");
  }

  private static String told(JsonNode parameters) {
    return List.of("kind", "type", "element", "romslig", "journal").stream()
        .map(
            name ->
                parameters
                    .get("parameter")
                    .valueStream()
                    .filter(it -> it.get("name").asString().equals(name))
                    .map(it -> it.has("valueCode") ? it.get("valueCode") : it.get("valueString"))
                    .map(JsonNode::asString)
                    .findFirst()
                    .orElse("null"))
        .collect(Collectors.joining(" "));
  }

  /** The same view with all kinds of differences. */
  private static List<ObjectNode> changed(List<ObjectNode> view) {
    var changed = new ArrayList<>(view.stream().map(ObjectNode::deepCopy).toList());
    one(changed, "Observation", it -> it.path("valueInteger").asInt() == 4).put("valueInteger", 5);
    var free = free(view);
    var left = one(changed, "Encounter", it -> isOf(it, free.get(0)));
    left.put("status", "finished");
    ((ObjectNode) left.get("period")).put("end", "2026-11-20");
    changed.removeIf(it -> it.toString().contains(free.get(1)));
    var described = one(changed, "Patient", it -> id(it).equals(free.get(2)));
    described.put("birthDate", "1931-02-03");
    described.putArray("name").addObject().put("text", "Hemmelig Navn");
    var applied = changed.stream().filter(it -> type(it).equals("ServiceRequest")).toList();
    changed.remove(applied.getLast());
    var newcomer = one(view, "Patient", it -> true).deepCopy();
    newcomer.put("id", "newcomer");
    ((ObjectNode) newcomer.at("/identifier/0")).put("value", "newcomer");
    changed.add(newcomer);
    return changed;
  }

  private static String bornBefore(List<ObjectNode> view) {
    return one(view, "Patient", it -> id(it).equals(free(view).get(2))).get("birthDate").asString();
  }

  /** Ids of those who have a stay in progress, and are told of by nothing else. */
  private static List<String> free(List<ObjectNode> view) {
    return view.stream()
        .filter(it -> type(it).equals("Patient"))
        .map(ReconciliationTest::id)
        .filter(
            id ->
                view.stream().filter(it -> it.toString().contains(id)).count() == 2
                    && view.stream()
                        .anyMatch(
                            it ->
                                isOf(it, id)
                                    && type(it).equals("Encounter")
                                    && it.get("status").asString().equals("in-progress")
                                    && !it.has("statusHistory")
                                    && !it.path("period").has("end")))
        .limit(3)
        .toList();
  }

  private static boolean isOf(JsonNode resource, String patient) {
    return resource.at("/subject/reference").asString("").equals("Patient/" + patient);
  }

  private static ObjectNode one(List<ObjectNode> among, String type, Predicate<ObjectNode> which) {
    return among.stream()
        .filter(it -> type(it).equals(type))
        .filter(which)
        .findFirst()
        .orElseThrow();
  }

  private static String type(JsonNode resource) {
    return resource.get("resourceType").asString();
  }

  private static String id(JsonNode resource) {
    return resource.get("id").asString();
  }

  private static String lines(List<ObjectNode> resources) {
    return resources.stream().map(JsonNode::toString).collect(Collectors.joining("\n"));
  }
}
