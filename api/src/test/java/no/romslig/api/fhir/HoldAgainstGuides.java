package no.romslig.api.fhir;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.access.Role;
import no.romslig.api.entry.OwnTown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Examples of guides, in the folder that {@code -Dromslig.fhir.examples} names, are taken, or
 * refused for the right reason. They are not part of this project.
 */
@ApplicationTest
class HoldAgainstGuides {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String SET_UP = "set up by the municipality";
  private static final String TOLD_HERE = "Romslig itself tells of this";
  private static final String DECIDED_HERE = "Decisions are made in Romslig";

  /** Why a type is refused, whatever an example of it says; of one that may be taken, nothing. */
  private static final Map<String, String> REFUSED =
      Map.ofEntries(
          entry("Organization", SET_UP),
          entry("Location", SET_UP),
          entry("HealthcareService", SET_UP),
          entry("EpisodeOfCare", TOLD_HERE),
          entry("Binary", TOLD_HERE),
          entry("Task", TOLD_HERE),
          entry("Communication", TOLD_HERE),
          entry("CarePlan", TOLD_HERE),
          entry("Provenance", TOLD_HERE));

  private static final Set<String> TAKEN = Set.of("Patient", "RelatedPerson", "Observation");

  @Autowired private ApplicationContext context;
  @LocalServerPort private int port;

  private Teller journal;

  @BeforeEach
  void open() {
    var town = new OwnTown(context, port);
    journal = new Teller(town.as(Role.EPJ).http());
    town.as(Role.ADMINISTRATOR)
        .make(
            "/api/v1/local-codes",
            "{'system':'https://example.kommune.no/fhir/CodeSystem/iplos-funksjonsvariabel',"
                + "'code':'hukommelse','kind':'FUNCTION_VARIABLE','meaning':'MEMORY'}");
  }

  @Test
  void eachResourceIsTakenOrRefusedForTheRightReason() {
    var seen =
        examples().stream()
            .filter(it -> !it.path("resourceType").asString("Bundle").equals("Bundle"))
            .map(this::send)
            .collect(toSet());
    assertThat(seen).contains("Patient", "ServiceRequest", "EpisodeOfCare", "Organization");
  }

  private String send(JsonNode example) {
    var type = example.get("resourceType").asString();
    var answer = journal.post(type, example.toString());
    if (TAKEN.contains(type)) {
      Teller.made(answer);
    } else if (REFUSED.containsKey(type)) {
      assertThat(answer.statusCode()).as(type).isEqualTo(405);
      assertThat(answer.body()).contains(REFUSED.get(type));
    } else if (type.equals("ServiceRequest")) {
      assertThat(Teller.faults(answer, 422))
          .contains("ServiceRequest.intent", "ServiceRequest.code");
      assertThat(answer.body()).contains(DECIDED_HERE, "Other services are granted elsewhere");
    } else {
      assertThat(type).isEqualTo("Subscription");
      assertThat(Teller.faults(answer, 422))
          .containsExactly("Subscription.criteria", "Subscription.channel.endpoint");
    }
    return type;
  }

  @Test
  void aTransactionTellsOfEachEntryThatIsNotTakenAndStoresNothing() {
    for (var bundle : bundles()) {
      var answer = journal.send(bundle.toString());

      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(reasons(answer)).isEqualTo(expected(bundle));
      assertThat(journal.patients(number(bundle))).isEmpty();
    }
  }

  @Test
  void whatJournalsTellOfATransactionIsTaken() {
    for (var bundle : bundles()) {
      var some = (ObjectNode) bundle.deepCopy();
      var taken =
          bundle
              .get("entry")
              .valueStream()
              .filter(it -> TAKEN.contains(it.at("/resource/resourceType").asString()))
              .toList();
      some.putArray("entry").addAll(taken);

      var answer = Journal.bundle(journal.send(some.toString()));

      assertThat(answer.get("entry").valueStream().map(it -> it.at("/response/status").asString()))
          .hasSize(taken.size())
          .containsOnly("201 Created");
      assertThat(journal.patients(number(bundle))).hasSize(1);
    }
  }

  @Test
  void whatIsNoResourceIsRefused() {
    for (var other : examples().stream().filter(it -> !it.has("resourceType")).toList()) {
      assertThat(Teller.faults(journal.send(other.toString()), 400)).containsExactly("Resource");
    }
  }

  /** The first words of the reason at each place that is refused. */
  private static Map<String, String> reasons(HttpResponse<String> answer) {
    var found = new TreeMap<String, String>();
    for (var issue : Http.json(answer).get("issue")) {
      if (issue.get("severity").asString().equals("error")) {
        var said = issue.get("diagnostics").asString();
        var reason =
            List.of(SET_UP, TOLD_HERE, DECIDED_HERE, "Reservations are made in Romslig").stream()
                .filter(said::contains)
                .findFirst()
                .orElse(said);
        found.put(issue.at("/expression/0").asString(), reason);
      }
    }
    return found;
  }

  private static Map<String, String> expected(JsonNode bundle) {
    var reasons = new TreeMap<String, String>();
    for (int i = 0; i < bundle.get("entry").size(); i++) {
      var type = bundle.get("entry").get(i).at("/resource/resourceType").asString();
      var at = "Bundle.entry[" + i + "].resource";
      if (REFUSED.containsKey(type)) {
        reasons.put(at, REFUSED.get(type));
      } else if (type.equals("ServiceRequest")) {
        reasons.put(at + ".intent", DECIDED_HERE);
      } else if (type.equals("Encounter")) {
        reasons.put(at + ".status", "Reservations are made in Romslig");
      }
    }
    return reasons;
  }

  private static String number(JsonNode bundle) {
    return bundle
        .get("entry")
        .valueStream()
        .map(it -> it.get("resource"))
        .filter(it -> it.get("resourceType").asString().equals("Patient"))
        .map(it -> it.at("/identifier/0/value").asString())
        .findFirst()
        .orElseThrow();
  }

  private static List<JsonNode> bundles() {
    var found =
        examples().stream()
            .filter(it -> it.path("resourceType").asString("").equals("Bundle"))
            .toList();
    assertThat(found).isNotEmpty();
    return found;
  }

  private static List<JsonNode> examples() {
    var folder =
        Objects.requireNonNull(
            System.getProperty("romslig.fhir.examples"), "-Dromslig.fhir.examples=FOLDER");
    try (var files = Files.walk(Path.of(folder))) {
      return files
          .filter(it -> it.toString().endsWith(".json"))
          .sorted()
          .map(it -> JSON.readTree(it.toFile()))
          .toList();
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }
}
