package no.romslig.api.fhir.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.romslig.api.ApplicationTest;
import no.romslig.api.access.Role;
import no.romslig.data.bulk.BulkJobs;
import no.romslig.data.municipality.Municipalities;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.solver.sample.Samples;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** A municipality whose places are registered gets everybody from its journal at once. */
@ApplicationTest
class FirstLoadTest {

  private static final String NDJSON = "application/fhir+ndjson";

  @Autowired private ApplicationContext context;
  @LocalServerPort private int port;

  @Test
  void aWholeTownReadsTheSameAndTwiceChangesNothing() {
    var journal = BulkTown.full(context, port);
    var view = journal.view();
    var town = BulkTown.empty(context, port);
    var sender = town.administrator();

    var tried = sender.done("$first-load?check=true", view.lines());
    assertThat(sender.lines(tried, "error")).isEmpty();
    assertThat(tried.at("/extension/stored").asBoolean()).isFalse();
    assertThat(town.persons()).isZero();

    var progress = new ArrayList<String>();
    var manifest = sender.waitFor(sender.accepted("$first-load", view.lines()), progress::add);
    assertThat(sender.lines(manifest, "error")).isEmpty();
    assertThat(manifest.at("/extension/stored").asBoolean()).isTrue();
    assertThat(manifest.at("/extension/lines").asInt()).isEqualTo(view.resources().size());
    assertThat(Set.copyOf(progress)).hasSizeGreaterThan(2);
    assertThat(progress)
        .anyMatch(it -> it.matches("entering: [1-9]\\d* of " + view.resources().size() + " .*"));
    var known = town.known();
    assertThat(known).isEqualTo(journal.known());

    var events = town.events();
    var again = sender.done("$first-load", view.lines());
    assertThat(sender.lines(again, "error")).isEmpty();
    assertThat(town.known()).isEqualTo(known);
    assertThat(town.events()).isEqualTo(events).isPositive();
  }

  @Test
  void everyFaultOfEveryLineIsToldAndNothingIsStored() {
    var town = BulkTown.empty(context, port);
    var sender = town.administrator();
    var lines =
        String.join(
            "\n",
            patient("p1", "1938-06-07", ""),
            patient("p2", "1938-06-07", ", \"favourite\": \"x\", \"active\": \"yes\""),
            level("p1", "MEMORY", "4"),
            level("p1", "COURAGE", "7"),
            "",
            "{\"resourceType\": ",
            // What refers to a faulty line has no fault of its own.
            level("p2", "MEMORY", "4"),
            named("p2"),
            away("p1"),
            patient("p1", "1938-06-07", "").replace("/p1", "/p9"),
            "{\"resourceType\": \"Observation\", \"note\": \"" + "x".repeat(70_000) + "\"}");

    var manifest = sender.done("$first-load", lines);

    assertThat(manifest.at("/extension/stored").asBoolean()).isFalse();
    assertThat(sender.lines(manifest, "error").stream().map(FirstLoadTest::fault))
        .containsExactly(
            "2 [Patient.favourite, Patient.active]",
            "4 [Observation.code, Observation.value]",
            "6 [Resource]",
            "9 [Encounter]",
            "10 [Patient.id]",
            "11 [Resource]");
    assertThat(sender.file(manifest.at("/error/0/url").asString())).doesNotContain("COURAGE");
    assertThat(town.persons()).isZero();
  }

  private static String fault(JsonNode outcome) {
    var line = outcome.at("/extension/0/valuePositiveInt").asInt();
    assertThat(outcome.toString()).contains("Line " + line + ": ");
    return line
        + " "
        + outcome
            .get("issue")
            .valueStream()
            .map(it -> it.at("/expression/0").asString())
            .distinct()
            .toList();
  }

  @Test
  void whoSendsItWronglyIsToldHow() {
    var town = BulkTown.empty(context, port);
    var http = town.as(Role.ADMINISTRATOR);
    var line = patient("p1", "1938-06-07", "");
    var at = "/fhir/r4/$first-load";
    var async = new String[] {"Content-Type", NDJSON, "Prefer", "respond-async"};

    refused(http.post(at, line, "Content-Type", NDJSON), 400, "respond-async");
    refused(
        http.post(at, line, "Content-Type", "application/json", "Prefer", "respond-async"),
        415,
        NDJSON);
    refused(http.post(at + "?check=perhaps", line, async), 400, "true or false");
    refused(http.post(at, "", async), 400, "Nothing was sent");
    refused(http.post(at, "x".repeat(2_100_000), async), 413, "At the most");
    refused(town.as(Role.EPJ).post(at, line, async), 403, "ADMINISTRATOR");
    refused(http.post("/fhir/r4/$reconcile", line, async), 403, "EPJ");
    refused(http.get("/fhir/r4/$bulk-status?job=" + UUID.randomUUID()), 404, "no such job");
    assertThat(town.persons()).isZero();
  }

  private static void refused(HttpResponse<String> answer, int status, String text) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains("OperationOutcome").contains(text);
  }

  @Test
  void oneIsWorkedOnAtATimeAndWhatIsGivenUpIsNotStored() {
    var view = BulkTown.full(context, port).view();
    var town = BulkTown.empty(context, port);
    var http = town.as(Role.ADMINISTRATOR);
    var sender = town.administrator();

    var status = sender.accepted("$first-load", view.lines());
    refused(sender.send("$first-load", view.lines()), 429, "is being worked on");
    var others = BulkTown.empty(context, port).as(Role.ADMINISTRATOR);
    refused(others.get(status), 404, "no such job");
    refused(others.send("DELETE", status), 404, "no such job");
    refused(town.as(Role.EPJ).get(status), 404, "no such job");
    assertThat(http.send("DELETE", status).statusCode()).isEqualTo(202);
    refused(http.get(status), 404, "given up");

    // It waits for the end of what was given up.
    var next = sender.done("$first-load?check=true", view.lines());
    assertThat(sender.lines(next, "error")).isEmpty();
    assertThat(town.persons()).isZero();
  }

  @Test
  void whatCameOfItIsKeptForATime() {
    var town = BulkTown.empty(context, port);
    var sender = town.administrator();
    var status = sender.accepted("$first-load?check=true", patient("p1", "2500-01-01", ""));
    var url = sender.waitFor(status, progress -> {}).at("/error/0/url").asString();
    assertThat(sender.file(url)).contains("Patient.birthDate");
    assertThat(
            town.json("/api/v1/access-log?person=" + UUID.randomUUID(), Role.AUDITOR)
                .findValuesAsString("purpose"))
        .contains("ORDER_FHIR_FIRST_LOAD", "READ_FHIR_FIRST_LOAD_ERRORS");

    keeper(Duration.ofDays(6)).keep();
    assertThat(sender.file(url)).contains("Patient.birthDate");
    keeper(Duration.ofDays(8)).keep();
    refused(town.as(Role.ADMINISTRATOR).get(status), 404, "too old");
  }

  private BulkKeeper keeper(Duration later) {
    return new BulkKeeper(
        context.getBean(Municipalities.class),
        context.getBean(BulkJobs.class),
        context.getBean(RegisterTransactions.class),
        context.getBean(SchedulerClient.class),
        context.getBean(BulkSettings.class),
        Clock.offset(context.getBean(Clock.class), later));
  }

  private static String patient(String id, String born, String more) {
    return """
    {"resourceType": "Patient", "id": "%s", "birthDate": "%s", "gender": "female",
     "identifier": [{"system": "http://journal.example/patient", "value": "%s"}]%s}
    """
        .formatted(id, born, "n/" + id, more)
        .replace("\n", " ");
  }

  private static String level(String patient, String variable, String level) {
    return """
    {"resourceType": "Observation", "status": "final",
     "identifier": [{"system": "http://journal.example/observation", "value": "%s"}],
     "code": {"coding": [{"system": "urn:romslig:code:function-variable", "code": "%s"}]},
     "subject": {"reference": "Patient/%s"}, "effectiveDateTime": "2026-01-07",
     "valueInteger": %s}
    """
        .formatted(patient + variable, variable, patient, level)
        .replace("\n", " ");
  }

  /** An application of someone who is named by what the journal calls them. */
  private static String named(String patient) {
    return """
    {"resourceType": "ServiceRequest", "status": "active", "intent": "proposal",
     "identifier": [{"system": "http://journal.example/case", "value": "%s"}],
     "code": {"coding": [{"system": "urn:oid:2.16.578.1.12.4.1.1.9151", "code": "21"}]},
     "subject": {"identifier": {"system": "http://journal.example/patient", "value": "n/%s"}},
     "authoredOn": "2026-01-08"}
    """
        .formatted(patient, patient)
        .replace("\n", " ");
  }

  /** A stay with two absences that overlap, which only the database refuses. */
  private String away(String patient) {
    var absence =
        "{\"status\": \"onleave\", \"period\": {\"start\": \"2026-11-1%d\", \"end\":"
            + " \"2026-11-20\"}}";
    return """
    {"resourceType": "Encounter", "status": "in-progress",
     "identifier": [{"system": "http://journal.example/stay", "value": "1"}],
     "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "NONAC"},
     "subject": {"reference": "Patient/%s"}, "period": {"start": "2026-11-01"},
     "statusHistory": %s,
     "location": [{"location": {"identifier": {"system": "urn:romslig:id:unit", "value": "%s"}}}]}
    """
        .formatted(patient, List.of(absence.formatted(1), absence.formatted(2)), FIRST_UNIT)
        .replace("\n", " ");
  }

  private static final String FIRST_UNIT =
      Samples.generate("fjordvik", 1)
          .institutions()
          .getFirst()
          .wards()
          .getFirst()
          .units()
          .getFirst()
          .id()
          .value();
}
