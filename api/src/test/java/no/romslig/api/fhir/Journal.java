package no.romslig.api.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import no.romslig.api.Http;
import tools.jackson.databind.JsonNode;

/** A patient journal that reads what it may. */
public final class Journal {

  public static final String BASE = "/fhir/r4/";

  /** What can be read as a whole. */
  static final List<String> LISTED = List.of("Organization", "Location", "HealthcareService");

  /** What is read of one patient. */
  static final List<String> OF_A_PATIENT =
      List.of(
          "RelatedPerson",
          "Observation",
          "ServiceRequest",
          "EpisodeOfCare",
          "Encounter",
          "CarePlan",
          "Task",
          "Provenance",
          "DocumentReference",
          "Communication");

  private final Http http;

  public Journal(Http http) {
    this.http = http;
  }

  /** Everything there is, page by page, and of each person whom someone else has named. */
  List<JsonNode> everything(List<String> persons) {
    var found = new ArrayList<JsonNode>();
    LISTED.forEach(type -> found.addAll(all(BASE + type + "?_count=50")));
    for (var person : persons) {
      found.add(bundle(http.get(BASE + "Patient/" + person)));
      OF_A_PATIENT.forEach(type -> found.addAll(all(BASE + type + "?patient=Patient/" + person)));
    }
    return found;
  }

  /** The ids of all persons of the municipality, as only its office can list them. */
  public static List<String> persons(Http caseworker) {
    var found = new ArrayList<String>();
    for (int page = 0; ; page++) {
      var some = bundle(caseworker.get("/api/v1/persons?size=100&page=" + page)).get("items");
      if (some.isEmpty()) {
        return found;
      }
      some.forEach(each -> found.add(each.get("id").asString()));
    }
  }

  /** All pages of a search. */
  public List<JsonNode> all(String path) {
    var found = new ArrayList<JsonNode>();
    var next = List.of(path);
    while (!next.isEmpty()) {
      var page = bundle(http.get(next.getFirst()));
      page.path("entry").forEach(entry -> found.add(entry.get("resource")));
      next =
          page.get("link")
              .valueStream()
              .filter(link -> link.get("relation").asString().equals("next"))
              .map(link -> link.get("url").asString().replace(http.address(), ""))
              .toList();
      if (next.isEmpty()) {
        assertThat(found).hasSize(page.get("total").asInt());
      }
    }
    return found;
  }

  public static JsonNode bundle(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Http.json(answer);
  }

  public static String self(JsonNode resource) {
    return resource.get("resourceType").asString() + "/" + resource.get("id").asString();
  }
}
