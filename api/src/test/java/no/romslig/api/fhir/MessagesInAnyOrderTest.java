package no.romslig.api.fhir;

import static no.romslig.api.fhir.Journal.BASE;
import static no.romslig.api.fhir.Journal.bundle;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.access.Role;
import no.romslig.api.access.TestTowns;
import no.romslig.api.access.TestTowns.TestTown;
import no.romslig.api.entry.Door;
import no.romslig.api.fhir.MessageStream.Message;
import no.romslig.data.municipality.MunicipalityRoll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * Messages come twice, in any order, some of them corrected or annulled: the registers are as if
 * each had come once and in turn.
 */
@ApplicationTest
class MessagesInAnyOrderTest {

  private static final int PERSONS = Integer.getInteger("romslig.messages.persons", 12);

  @Autowired private MunicipalityRoll roll;
  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void leadToTheSameRegisters(long seed) {
    var messages = MessageStream.of(seed, PERSONS);
    var inTurn = new Town();
    messages.forEach(inTurn::send);
    var shuffled = new Town();
    var twice = new ArrayList<>(messages);
    twice.addAll(messages);
    Collections.shuffle(twice, new Random(seed));
    twice.forEach(shuffled::send);

    assertThat(inTurn.codes()).as("answers in turn").doesNotContainKeys("fatal-error");
    assertThat(shuffled.codes()).as("answers").containsKey("transient-error");
    assertThat(inTurn.open()).as("open in turn").isEmpty();
    assertThat(shuffled.open()).as("open when shuffled").isEmpty();
    assertThat(shuffled.registers()).isEqualTo(inTurn.registers());
    assertThat(inTurn.registers()).hasSizeGreaterThan(5 * PERSONS);
  }

  /** A municipality with one unit, and what its registers hold. */
  private final class Town {

    private final TestTown town = TestTowns.next();
    private final Http journal = town.as(Http.onPort(port), Role.EPJ);
    private final Http office = town.as(Http.onPort(port), Role.CASEWORKER);
    private final Map<String, Integer> codes = new HashMap<>();

    Town() {
      roll.enrol(town.number(), "Strøm");
      new Door(town.as(Http.onPort(port), Role.ADMINISTRATOR))
          .make("/api/v1/planning-settings", "{'ruleSet':'kinn','horizonDays':90}");
      var door = new Door(office);
      var house =
          door.make("/api/v1/institutions", "{'code':'STROM','name':'Strøm','lat':61.6,'lon':5.0}");
      var ward = door.make(house + "/wards", "{'code':'STROM-A','name':'Første'}");
      for (int i = 0; i < PERSONS; i++) {
        door.make(
            ward + "/units",
            "{'code':'%s','capacity':1,'facts':{'name':'Rom','careForm':'SHORT_TERM'}}"
                .formatted(MessageStream.unit(i)));
      }
    }

    void send(Message message) {
      var answer =
          journal.post(BASE + "$process-message", message.body(), "Content-Type", Teller.FHIR);
      assertThat(answer.statusCode()).as("%s: %s", message.id(), answer.body()).isEqualTo(200);
      var code = Http.json(answer).at("/entry/0/resource/response/code").asString();
      codes.merge(code, 1, Integer::sum);
    }

    Map<String, Integer> codes() {
      return codes;
    }

    /** What is not settled. */
    List<String> open() {
      return Stream.of("WAITING", "FAILED")
          .flatMap(
              it ->
                  bundle(office.get("/api/v1/inbox?size=100&state=" + it))
                      .get("items")
                      .valueStream())
          .map(it -> it.get("name").asString() + " " + it.get("findings"))
          .toList();
    }

    /** What counts, with names that are the same wherever it is registered. */
    List<String> registers() {
      var persons = Journal.persons(office);
      var resources = new ArrayList<JsonNode>();
      var reader = new Journal(journal);
      for (var person : persons) {
        resources.add(bundle(journal.get(BASE + "Patient/" + person)));
        List.of("RelatedPerson", "Observation", "ServiceRequest", "EpisodeOfCare", "Encounter")
            .forEach(
                type -> resources.addAll(reader.all(BASE + type + "?patient=Patient/" + person)));
      }
      return new Canonical(resources).texts();
    }
  }
}
