package no.romslig.api.fhir;

import static no.romslig.api.fhir.Journal.BASE;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import no.romslig.api.Http;
import tools.jackson.databind.JsonNode;

/** A patient journal that tells what it knows. */
public final class Teller {

  public static final String FHIR = "application/fhir+json";
  public static final String FORM = "application/x-www-form-urlencoded";
  public static final String NATIONAL = "urn:oid:2.16.578.1.12.4.1.4.1";

  private final Http http;

  public Teller(Http http) {
    this.http = http;
  }

  public HttpResponse<String> post(String type, String body, String... headers) {
    return http.post(BASE + type, body, with(headers));
  }

  /** Sends a bundle. */
  public HttpResponse<String> send(String bundle) {
    return http.post("/fhir/r4", bundle, with());
  }

  public HttpResponse<String> put(String at, String body, String... headers) {
    return http.sendWith(body, "PUT", BASE + at, with(headers));
  }

  /** Changes what is there by what has been read of it just now. */
  public HttpResponse<String> change(String at, String from, String to) {
    var read = http.get(BASE + at);
    assertThat(read.body()).contains(from);
    return put(
        at,
        read.body().replace(from, to),
        "If-Match",
        read.headers().firstValue("ETag").orElseThrow());
  }

  /** The id of whom the registers know by the number; empty where they know nobody. */
  public List<String> patients(String number) {
    var found =
        http.post(
            BASE + "Patient/_search",
            "identifier=" + NATIONAL + "%7C" + number,
            "Content-Type",
            FORM);
    return Journal.bundle(found)
        .path("entry")
        .valueStream()
        .map(it -> it.get("resource").get("id").asString())
        .toList();
  }

  public static JsonNode made(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return Http.json(answer);
  }

  public static JsonNode changed(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Http.json(answer);
  }

  /** Where the faults are that an outcome tells. */
  public static List<String> faults(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    var outcome = Http.json(answer);
    assertThat(outcome.get("resourceType").asString()).isEqualTo("OperationOutcome");
    return outcome
        .get("issue")
        .valueStream()
        .filter(it -> it.get("severity").asString().equals("error"))
        .map(it -> it.path("expression").path(0).asString(""))
        .toList();
  }

  private static String[] with(String... headers) {
    var all = new ArrayList<>(List.of(headers));
    all.addAll(List.of("Content-Type", FHIR));
    return all.toArray(String[]::new);
  }

  public static String patient(String number, String local) {
    return """
    {"resourceType": "Patient",
     "identifier": [{"system": "urn:oid:2.16.578.1.12.4.1.4.1", "value": "%s"},
       {"system": "http://journal.example/patient", "value": "%s"}],
     "name": [{"family": "Testperson", "given": ["Kari"]}],
     "address": [{"line": ["Storgata 1"], "postalCode": "6400", "city": "Fjordvik"}]}
    """
        .formatted(number, local);
  }

  public static String observation(String person, String variable, String level, String id) {
    return """
    {"resourceType": "Observation", "status": "final",
     "identifier": [{"system": "http://journal.example/observation", "value": "%s"}],
     "code": {"coding": [{"system": "urn:romslig:code:function-variable", "code": "%s"}]},
     "subject": {"reference": "Patient/%s"}, "effectiveDateTime": "2026-01-07",
     "valueInteger": %s}
    """
        .formatted(id, variable, person, level);
  }

  public static String application(String person, String status, String number) {
    return """
    {"resourceType": "ServiceRequest", "status": "%s", "intent": "proposal",
     "identifier": [{"system": "http://journal.example/case", "value": "%s"}],
     "code": {"coding": [{"system": "urn:oid:2.16.578.1.12.4.1.1.9151", "code": "21"}]},
     "subject": {"reference": "Patient/%s"}, "authoredOn": "2026-01-08",
     "extension": [{"url": "urn:romslig:extension:whereabouts", "valueCode": "HOSPITAL_READY"},
       {"url": "urn:romslig:extension:consent", "valueCode": "GIVEN"}]}
    """
        .formatted(status, number, person);
  }

  /** Someone's stay in a unit. */
  public static String stay(String person, String unit, String status, String period, String more) {
    return """
    {"resourceType": "Encounter", "status": "%s",
     "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "NONAC"},
     "subject": {"reference": "Patient/%s"}, "period": %s%s,
     "location": [{"location": {"reference": "Location/%s"}}]}
    """
        .formatted(status, person, period, more, unit);
  }
}
