package no.romslig.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.Towns;
import no.romslig.api.access.TestTowns.TestTown;
import no.romslig.data.municipality.MunicipalityRoll;
import no.romslig.data.person.Person;
import no.romslig.data.person.PersonFacts;
import no.romslig.data.person.Persons;
import no.romslig.data.person.Sex;
import no.romslig.data.register.Acting;
import no.romslig.data.register.EntryIds;
import no.romslig.data.register.RegisterTransactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ApplicationTest
class AccessLogTest {

  private static final String LOG = "/api/v1/access-log";
  private static final String EMERGENCIES = "/api/v1/emergency-access";

  @LocalServerPort private int port;
  @Autowired private AccessLog log;
  @Autowired private EmergencyAccess emergencies;
  @Autowired private MunicipalityRoll roll;
  @Autowired private RegisterTransactions transactions;
  @Autowired private Persons persons;
  @Autowired private EntryIds ids;

  private Http caseworker;
  private Http auditor;
  private SignedIn asks;
  private TestTown town;

  @BeforeEach
  void found() {
    town = TestTowns.next();
    caseworker = town.as(Http.onPort(port), Role.CASEWORKER);
    auditor = town.as(Http.onPort(port), Role.AUDITOR);
    asks =
        new SignedIn("staff:subject-1", roll.enrol(town.number(), "Test"), Set.of(Role.CASEWORKER));
  }

  private UUID person(String code) {
    var id = ids.next();
    var facts =
        new PersonFacts(
            LocalDate.of(1940, 5, 17),
            Sex.FEMALE,
            null,
            null,
            null,
            List.of(),
            false,
            false,
            false,
            List.of());
    var acting = new Acting(asks.municipality(), "subject-1", "TEST");
    transactions.run(acting, () -> persons.save(new Person(id, code, facts)));
    return id;
  }

  private JsonNode looks(String query) {
    return Http.json(auditor.get(LOG + query)).get("looks");
  }

  @Test
  void tellsWhoLookedAtWhomWhyAndWhen() {
    var snapshot = Towns.small().replace("\"9991\"", "\"" + town.number() + "\"");
    var run = caseworker.solve(snapshot, "?steps=0");
    var page = run.replace("/api/v1", "");

    caseworker.get(page + "/cases/2026/101");
    caseworker.get(page);
    caseworker.get(run + "/snapshot");

    var found = looks("");
    assertThat(found.findValuesAsString("purpose"))
        .containsExactly("READ_SNAPSHOT", "READ_PROPOSAL", "READ_CASE");
    assertThat(found.findValuesAsString("person").subList(0, 2)).containsExactly("*", "*");
    assertThat(found.findValuesAsString("subject")).containsOnly("staff:subject-1");
    assertThat(found.get(2).get("seenIn").asString()).isEqualTo("run/" + page.substring(6));
    assertThat(found.get(2).get("at").asString()).isNotBlank();
  }

  @Test
  void isSearchedByPersonUnderEveryNamePageByPage() {
    var person = person("P-7");
    log.looked(asks, person, "READ_PERSON");
    log.lookedInRun(asks, UUID.randomUUID(), "P-7", "READ_CASE");
    log.lookedAtRun(asks, UUID.randomUUID(), "READ_PROPOSAL");
    log.lookedAtSome(asks, List.of(ids.next(), ids.next()), "LIST_PERSONS");

    assertThat(looks("?person=P-7").findValuesAsString("purpose"))
        .as("who searches for a person looks, too")
        .containsExactly("READ_ACCESS_LOG", "READ_PROPOSAL", "READ_CASE", "READ_PERSON");
    assertThat(looks("?person=" + person)).hasSize(5);
    assertThat(looks("?subject=staff:somebody")).isEmpty();
    assertThat(looks("?from=2999-01-01T00:00:00Z")).isEmpty();
    assertThat(looks("?to=2999-01-01T00:00:00Z")).hasSize(7);
    var second = Http.json(auditor.get(LOG + "?size=2&page=3"));
    assertThat(second.get("total").asLong()).isEqualTo(7);
    assertThat(second.get("looks")).hasSize(1);
    assertThat(auditor.get(LOG + "?size=0").statusCode()).isEqualTo(400);
  }

  @Test
  void isGivenToThePersonAsATable() {
    log.looked(asks, person("P-8"), "READ_PERSON");

    var table = auditor.get(LOG + "/export?person=P-8");

    assertThat(table.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
    assertThat(table.body().lines().toList())
        .hasSize(3)
        .anyMatch(it -> it.contains("\"EXPORT_ACCESS_LOG\""))
        .last()
        .asString()
        .contains("\"staff:subject-1\";\"READ_PERSON\"");
  }

  @Test
  void isShownToBeWhole() {
    log.looked(asks, person("P-9"), "READ_PERSON");

    var verdict = Http.json(auditor.get(LOG + "/verification"));

    assertThat(verdict.get("whole").asBoolean()).isTrue();
    assertThat(verdict.get("looks").asLong()).isEqualTo(1);
    var head = verdict.get("head");
    var noted = "?number=1&hash=" + head.get("hash").asString();
    assertThat(Http.json(auditor.get(LOG + "/verification" + noted)).get("whole").asBoolean())
        .isTrue();
    var wrong = "?number=1&hash=" + "0".repeat(64);
    assertThat(Http.json(auditor.get(LOG + "/verification" + wrong)).get("findings").toString())
        .contains("NOT_AS_NOTED");
    assertThat(auditor.get(LOG + "/verification?number=1").statusCode()).isEqualTo(400);
  }

  @Test
  void isOfOneMunicipality() {
    log.looked(asks, person("P-1"), "READ_PERSON");
    var elsewhere = TestTowns.next().as(Http.onPort(port), Role.AUDITOR);

    assertThat(Http.json(elsewhere.get(LOG)).get("total").asLong()).isZero();
    assertThat(Http.json(elsewhere.get(LOG + "/verification")).get("looks").asLong()).isZero();
  }

  @Test
  void flagsEmergenciesWhichOpenAPersonAndAreReviewedOnceByAnother() {
    var person = person("P-2");
    assertThat(emergencies.isOpen(asks, person)).isFalse();

    var opened = emergency(person, "Must be moved tonight,\\nno one else is on duty");

    assertThat(opened.statusCode()).isEqualTo(201);
    assertThat(emergencies.isOpen(asks, person)).isTrue();
    assertThat(emergencies.isOpen(asks, person("P-3"))).as("another person").isFalse();
    var waiting = Http.json(auditor.get(EMERGENCIES + "?unreviewed=true"));
    assertThat(waiting.get("total").asLong()).isEqualTo(1);
    assertThat(waiting.toString()).contains("no one else is on duty", person.toString());
    assertThat(looks("?emergencies=true")).hasSize(1);

    var number = Http.json(opened).get("number").asLong();
    assertThat(review(auditor, number)).as("subject-1 reviews themselves").isEqualTo(403);
    var another = Http.onPort(port).withToken(auditorsToken());
    assertThat(review(another, number)).isEqualTo(201);
    assertThat(review(another, number)).as("twice").isEqualTo(409);
    assertThat(review(another, number + 1)).as("no emergency").isEqualTo(404);
    assertThat(Http.json(auditor.get(EMERGENCIES + "?unreviewed=true")).get("total").asLong())
        .isZero();
    assertThat(Http.json(auditor.get(EMERGENCIES)).toString()).contains("Right so.");
  }

  @Test
  void takesNoEmergencyWithoutAReasonOrAPerson() {
    assertThat(emergency(person("P-4"), " ").statusCode()).isEqualTo(422);
    assertThat(emergency(UUID.randomUUID(), "It is one").statusCode()).isEqualTo(404);
    assertThat(caseworker.post(EMERGENCIES, "{}", "Content-Type", "application/json").statusCode())
        .isEqualTo(422);
  }

  private HttpResponse<String> emergency(UUID person, String reason) {
    var body = "{\"person\": \"%s\", \"reason\": \"%s\"}".formatted(person, reason);
    return caseworker.post(EMERGENCIES, body, "Content-Type", "application/json");
  }

  private static int review(Http by, long number) {
    var body = "{\"justified\": true, \"remark\": \"Right so.\"}";
    return by.post(EMERGENCIES + "/" + number + "/review", body, "Content-Type", "application/json")
        .statusCode();
  }

  private String auditorsToken() {
    return TestIssuer.SHARED.token(
        TestTowns.ISSUER, town.claims(Role.AUDITOR), draft -> draft.claims.put("sub", "subject-2"));
  }
}
