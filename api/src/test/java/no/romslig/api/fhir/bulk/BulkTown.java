package no.romslig.api.fhir.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.romslig.api.Http;
import no.romslig.api.access.Role;
import no.romslig.api.access.TestTowns;
import no.romslig.api.access.TestTowns.TestTown;
import no.romslig.api.decision.Desk;
import no.romslig.api.fhir.Journal;
import no.romslig.api.register.SnapshotLoader;
import no.romslig.data.municipality.MunicipalityRoll;
import no.romslig.data.register.Acting;
import no.romslig.solver.sample.Samples;
import no.romslig.solver.snapshot.Snapshot;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** A municipality of a test's own, whose places are registered. */
final class BulkTown {

  private final TestTown town = TestTowns.next();
  private final int port;

  private BulkTown(ApplicationContext context, int port, Snapshot snapshot) {
    this.port = port;
    var acting =
        new Acting(
            context.getBean(MunicipalityRoll.class).enrol(town.number(), "Fjordvik"),
            "caseworker-1",
            "TEST");
    context
        .getBean(SnapshotLoader.class)
        .load(acting, Desk.renumbered(snapshot, town.number(), "{}"));
  }

  /** Fjordvik with everybody, and some of what only journals know. */
  static BulkTown full(ApplicationContext context, int port) {
    var full = new BulkTown(context, port, Samples.generate("fjordvik", 1));
    var journal = full.as(Role.EPJ);
    var applicant =
        JournalView.of(journal, full.as(Role.CASEWORKER))
            .first("ServiceRequest")
            .at("/subject/reference")
            .asString();
    full.tell("Observation", level(applicant, "MEMORY", "4"));
    full.tell("Observation", level(applicant, "HEARING", "2"));
    full.tell(
        "RelatedPerson",
        """
        {"resourceType": "RelatedPerson", "patient": {"reference": "%s"},
         "name": [{"text": "Per Testperson"}]}
        """
            .formatted(applicant));
    return full;
  }

  /** Fjordvik before anybody lives there. */
  static BulkTown empty(ApplicationContext context, int port) {
    return empty(context, port, Samples.generate("fjordvik", 1));
  }

  /** Any municipality, likewise. */
  static BulkTown empty(ApplicationContext context, int port, Snapshot town) {
    return new BulkTown(
        context,
        port,
        new Snapshot(
            town.schemaVersion(),
            town.municipality(),
            town.asOf(),
            town.horizonDays(),
            town.ruleSet(),
            town.institutions(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }

  private static String level(String patient, String variable, String level) {
    return """
    {"resourceType": "Observation", "status": "final",
     "code": {"coding": [{"system": "urn:romslig:code:function-variable", "code": "%s"}]},
     "subject": {"reference": "%s"}, "effectiveDateTime": "2026-01-07", "valueInteger": %s}
    """
        .formatted(variable, patient, level);
  }

  private void tell(String type, String resource) {
    var answer =
        as(Role.EPJ).post(Journal.BASE + type, resource, "Content-Type", "application/fhir+json");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  Http as(Role role) {
    return town.as(Http.onPort(port), role);
  }

  BulkSender administrator() {
    return new BulkSender(as(Role.ADMINISTRATOR));
  }

  BulkSender journal() {
    return new BulkSender(as(Role.EPJ));
  }

  JournalView view() {
    return JournalView.of(as(Role.EPJ), as(Role.CASEWORKER));
  }

  Set<String> known() {
    return JournalView.known(as(Role.EPJ), as(Role.CASEWORKER));
  }

  int persons() {
    return json("/api/v1/persons?size=1", Role.CASEWORKER).get("total").asInt();
  }

  JsonNode json(String path, Role role) {
    return Journal.bundle(as(role).get(path));
  }

  /** How many events there are. */
  int events() {
    int after = 0;
    while (true) {
      var some = json("/api/v1/events?limit=1000&after=" + after, Role.EPJ);
      int next = some.findValues("number").stream().mapToInt(JsonNode::asInt).max().orElse(after);
      if (next == after) {
        return after;
      }
      after = next;
    }
  }
}
