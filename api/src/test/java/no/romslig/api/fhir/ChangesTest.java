package no.romslig.api.fhir;

import static no.romslig.api.fhir.Journal.BASE;
import static no.romslig.api.fhir.Journal.bundle;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.access.Role;
import no.romslig.api.access.TestTowns;
import no.romslig.api.access.TestTowns.TestTown;
import no.romslig.api.decision.Desk;
import no.romslig.api.decision.Office;
import no.romslig.api.register.SnapshotLoader;
import no.romslig.data.municipality.MunicipalityRoll;
import no.romslig.data.register.Acting;
import no.romslig.solver.sample.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A patient journal follows what changes. */
@ApplicationTest
class ChangesTest {

  private static final String EVENTS = "/api/v1/events";

  @Autowired private MunicipalityRoll roll;
  @Autowired private SnapshotLoader loader;
  @LocalServerPort private int port;
  private TestTown town;
  private Http http;
  private Http caseworker;

  @BeforeEach
  void load() {
    town = TestTowns.next();
    loader.load(
        new Acting(roll.enrol(town.number(), "Fjordvik"), "caseworker-1", "LOAD"),
        Desk.renumbered(Samples.generate("fjordvik", 1), town.number(), "{}"));
    http = town.as(Http.onPort(port), Role.EPJ);
    caseworker = town.as(Http.onPort(port), Role.CASEWORKER);
  }

  /** Whoever has read all events knows of everything that there is, and of nothing else. */
  @Test
  void everythingThatCanBeReadWasToldOfAndWhatWasToldOfCanBeRead() {
    aDayAtTheOffice();
    var journal = new Journal(http);
    var readable =
        journal.everything(Journal.persons(caseworker)).stream()
            .map(Journal::self)
            .collect(Collectors.toSet());

    var last = new HashMap<String, String>();
    all(0).forEach(it -> last.put(text(it, "resource"), text(it, "kind")));
    var served = served();
    last.keySet().removeIf(it -> !served.contains(it.replaceAll("/.*", "")));

    assertThat(last).containsValue("REMOVED");
    assertThat(last.keySet()).containsAll(readable);
    for (var told : last.entrySet()) {
      boolean isThere = readable.contains(told.getKey()) || canBeRead(told.getKey());
      assertThat(isThere)
          .as("%s was %s", told.getKey(), told.getValue())
          .isEqualTo(told.getValue().equals("CHANGED"));
    }
  }

  private Set<String> served() {
    return bundle(http.get(BASE + "metadata"))
        .get("rest")
        .get(0)
        .get("resource")
        .valueStream()
        .map(it -> text(it, "type"))
        .collect(Collectors.toSet());
  }

  private boolean canBeRead(String resource) {
    return http.get(BASE + resource).statusCode() == 200;
  }

  @Test
  void aDecisionIsToldWithAllThatItChangesAndWhoDecided() {
    var office = new Office(caseworker);
    office.runOf("2026-11-23");
    long before = last();

    office.accept("PLACEMENT", "C28");

    var told = all(before);
    assertThat(told.stream().map(it -> text(it, "resource").replaceAll("/.*", "")))
        .contains("ServiceRequest", "Encounter", "EpisodeOfCare");
    assertThat(told.stream().map(it -> text(it, "resource"))).doesNotHaveDuplicates();
    assertThat(told.stream().map(it -> text(it, "patient")).distinct()).hasSize(1);
    assertThat(told.stream().map(it -> text(it, "causedBy")).distinct())
        .doesNotContain("caseworker-1")
        .hasSize(1);
  }

  @Test
  void aRunTellsOfWhatItProposesAndOfWhatItTakesThePlaceOf() {
    var office = new Office(caseworker);
    office.runOf("2026-11-22");
    var persons = Journal.persons(caseworker);
    var first = tasks(persons);
    long before = last();

    office.runOf("2026-11-23");

    var told = all(before).stream().map(it -> text(it, "resource")).toList();
    assertThat(first).isNotEmpty();
    assertThat(told).containsAll(first).containsAll(tasks(persons)).doesNotHaveDuplicates();
    assertThat(text(bundle(http.get(BASE + first.getFirst())), "status")).isEqualTo("cancelled");
    assertThat(all(before).stream().map(it -> text(it, "patient"))).isSubsetOf(persons);
  }

  private List<String> tasks(List<String> persons) {
    var journal = new Journal(http);
    return persons.stream()
        .flatMap(it -> journal.all(BASE + "Task?patient=Patient/" + it).stream())
        .map(Journal::self)
        .toList();
  }

  @Test
  void thePageSaysWhereToGoOnAndWhenThereIsNothingNew() {
    long last = last();
    var read = new ArrayList<Long>();
    var next = EVENTS + "?after=0&limit=50";
    JsonNode page;
    do {
      page = bundle(http.get(next));
      assertThat(page.get("last").asLong()).isEqualTo(last);
      page.get("events").forEach(it -> read.add(it.get("number").asLong()));
      next = text(page, "next");
    } while (!page.get("upToDate").asBoolean());

    assertThat(read).hasSize((int) last);
    for (int i = 0; i < read.size(); i++) {
      assertThat(read.get(i)).isEqualTo(i + 1L);
    }
    var nothing = bundle(http.get(next));
    assertThat(nothing.get("events").isEmpty()).isTrue();
    assertThat(nothing.get("upToDate").asBoolean()).isTrue();
    assertThat(text(nothing, "next")).isEqualTo(next);
  }

  @Test
  void whoIsAheadOfTheEventsIsToldSo() {
    long last = last();

    var refused = Office.refused(http.get(EVENTS + "?after=" + (last + 1)), 409, "ahead-of-events");

    assertThat(refused.get("last").asLong()).isEqualTo(last);
    for (var bad : List.of("?after=-1", "?limit=0", "?limit=1001")) {
      Office.refused(http.get(EVENTS + bad), 400, "bad-position");
    }
  }

  @Test
  void anotherMunicipalitySeesNoneOfTheEvents() {
    assertThat(last()).isPositive();
    var other = TestTowns.next().as(Http.onPort(port), Role.EPJ);

    var page = bundle(other.get(EVENTS));

    assertThat(page.get("events").valueStream().map(it -> text(it, "resource")))
        .as("that it is there itself")
        .singleElement()
        .asString()
        .startsWith("Organization/");
    assertThat(page.get("last").asLong()).isEqualTo(1);
  }

  @Test
  void eventsHaveNothingButIds() {
    var person = bundle(caseworker.get("/api/v1/persons?size=1")).get("items").get(0);
    var code = text(person, "code");

    var body = http.get(EVENTS + "?limit=1000").body();

    assertThat(body).contains(text(person, "id")).doesNotContain("\"" + code + "\"");
    assertThat(
            all(0).stream().flatMap(it -> it.propertyNames().stream()).collect(Collectors.toSet()))
        .isEqualTo(Set.of("number", "at", "kind", "resource", "patient", "causedBy", "command"));
  }

  /** One place is decided, another one taken back again, and respite stays are published. */
  private void aDayAtTheOffice() {
    var office = new Office(caseworker);
    office.runOf("2026-11-23");
    office.accept("PLACEMENT", "C28");
    office.course(office.accept("PLACEMENT", "C25"), "take-back", "{\"reason\": \"A mistake.\"}");
  }

  private long last() {
    return bundle(http.get(EVENTS + "?limit=1")).get("last").asLong();
  }

  private List<JsonNode> all(long after) {
    var found = new ArrayList<JsonNode>();
    var next = EVENTS + "?limit=1000&after=" + after;
    JsonNode page;
    do {
      page = bundle(http.get(next));
      page.get("events").forEach(found::add);
      next = text(page, "next");
    } while (!page.get("upToDate").asBoolean());
    return found;
  }

  private static String text(JsonNode of, String name) {
    return of.get(name).asString();
  }
}
