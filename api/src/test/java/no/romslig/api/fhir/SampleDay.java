package no.romslig.api.fhir;

import static no.romslig.api.fhir.Journal.bundle;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.romslig.api.Http;
import no.romslig.api.access.Role;
import no.romslig.api.correspondence.LetterOffice;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** A municipality and its day: of everything that journals read there is one after it. */
final class SampleDay {

  private static final List<String> HOMES =
      List.of("LONG_TERM_SOMATIC", "LONG_TERM_SHELTERED", "LONG_TERM_SPECIAL");
  private static final String HEARD =
      """
      {"on": "2026-11-20", "heard": ["RESIDENT", "NEXT_OF_KIN", "ATTORNEY"], "agrees": true}
      """;

  private final LetterOffice town;

  SampleDay(ApplicationContext context, int port) {
    town = new LetterOffice(context, port, "fjordvik", "{}");
    town.furnish();
    town.name();
  }

  LetterOffice town() {
    return town;
  }

  Http as(Role role) {
    return town.as(role);
  }

  Journal journal() {
    return new Journal(as(Role.EPJ));
  }

  List<String> persons() {
    return Journal.persons(as(Role.CASEWORKER));
  }

  /**
   * Someone is assessed and someone heard, one place is decided and another one taken back, and
   * letters of a third one are written.
   */
  void work() {
    assess();
    hear();
    var office = town.office();
    office.runOf("2026-11-23");
    office.accept("PLACEMENT", "C28");
    office.course(office.accept("PLACEMENT", "C25"), "take-back", "{\"reason\": \"A mistake.\"}");
    var letters = letters();
    assertThat(town.send(letters.getFirst()).statusCode()).isEqualTo(200);
  }

  /** Letters of a place that is decided, approved and not sent. */
  List<JsonNode> letters() {
    return drafts().stream().map(town::approve).toList();
  }

  /** The same, not approved. */
  List<JsonNode> drafts() {
    var decision = town.accepted("PLACEMENT", HOMES);
    var about =
        """
        {"about": [{"item": "%s", "appliedFor": "LONG_TERM_SOMATIC", "caseNumber": "2026/412",
          "considered": [{"measure": "HELP_AT_HOME", "result": "TRIED"}]}]}
        """
            .formatted(decision.get("items").get(0).get("key").asString());
    return town.draft(LetterOffice.self(decision) + "/letters", about);
  }

  private void assess() {
    var path =
        bundle(town.caseworker().get("/api/v1/cases?size=100"))
            .get("cases")
            .valueStream()
            .filter(it -> it.get("code").asString().equals("C7"))
            .map(it -> "/api/v1/cases/" + it.get("id").asString())
            .findFirst()
            .orElseThrow();
    change(
        path,
        "assessments",
        "{\"on\": \"2026-01-07\", \"levels\": {\"MEMORY\": 5, \"HEARING\": 9}}");
  }

  private void hear() {
    var move = bundle(town.caseworker().get("/api/v1/relocations")).get("items").get(0).get("id");
    change("/api/v1/relocations/" + move.asString(), "hear", HEARD);
  }

  private void change(String path, String command, String body) {
    var seen = town.caseworker().get(path).headers().firstValue("ETag").orElseThrow();
    var changed = town.office().post(path + "/" + command, body, "If-Match", seen);
    assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
  }
}
