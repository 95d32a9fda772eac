package no.romslig.api.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.romslig.api.ApplicationTest;
import no.romslig.api.AtOnce;
import no.romslig.api.Http;
import no.romslig.data.municipality.MunicipalityRoll;
import no.romslig.data.municipality.PlanningSetting;
import no.romslig.data.municipality.PlanningSettings;
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
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** A case from its application to the waitlist, over HTTP. */
@ApplicationTest
class CaseHttpTest {

  private static final String RECEIVED = "2026-01-05";

  @Autowired private ApplicationContext context;
  @LocalServerPort private int port;
  private Http http;
  private UUID person;

  @BeforeEach
  void register() {
    http = Http.onPort(port);
    var town = context.getBean(MunicipalityRoll.class).enrol("9991", "Fjordvik");
    var ids = context.getBean(EntryIds.class);
    person = ids.next();
    context
        .getBean(RegisterTransactions.class)
        .run(
            new Acting(town, "subject-1", "TEST"),
            () -> {
              if (context.getBean(PlanningSettings.class).findFirstByOrderByIdDesc().isEmpty()) {
                context
                    .getBean(PlanningSettings.class)
                    .save(new PlanningSetting(ids.next(), "kinn", "{}", 182));
              }
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
              context.getBean(Persons.class).save(new Person(person, "P-" + person, facts));
            });
  }

  @Test
  void goesFromTheApplicationToTheWaitlist() {
    var path = apply();

    var refused = order(path, "PUT_ON_WAITLIST");
    assertThat(refused.statusCode()).isEqualTo(409);
    var problem = Http.json(refused);
    assertThat(problem.get("type").asString()).isEqualTo("urn:romslig:problem:unmet-conditions");
    assertThat(problem.get("status").asInt()).isEqualTo(409);
    assertThat(problem.get("caseStatus").asString()).isEqualTo("UNDER_ASSESSMENT");
    assertThat(problem.get("unmet").findValuesAsString("code"))
        .containsExactly(
            "NOT_SIGNED",
            "NO_CONSENT",
            "NOT_CONFIRMED",
            "NOT_ASSESSED",
            "NOT_RATED",
            "NO_CARE_FORM",
            "RIGHT_NOT_CONSIDERED",
            "NO_INTERIM_SERVICE");
    assertThat(problem.get("unmet").get(0).get("todo").asString()).contains("underskriften");
    assertThat(alarms()).contains("DECISION_DUE");

    changed(
        path, "/papers", "{'signedOn':'2026-01-06','consent':'GIVEN','confirmedOn':'2026-01-06'}");
    changed(
        path,
        "/description",
        "{'careForms':['LONG_TERM_SOMATIC'],'whereabouts':'HOME','interimService':true}");
    changed(path, "/findings", "{'kind':'ONLY_SAFE_OFFER','holds':false,'on':'2026-01-07'}");
    changed(path, "/facts", "{'rule':'LT-07','met':true,'on':'2026-01-07'}");
    changed(
        path, "/assessments", "{'on':'2026-01-07','levels':{'MEMORY':5,'HYGIENE':3,'HEARING':9}}");
    var listed = order(path, "PUT_ON_WAITLIST");

    assertThat(listed.statusCode()).as(listed.body()).isEqualTo(200);
    var view = Http.json(listed);
    assertThat(view.get("status").asString()).isEqualTo("WAITLIST");
    assertThat(view.get("need").get("needClass").asInt()).isEqualTo(4);
    assertThat(valid(view)).containsExactly("END");
    assertThat(alarms()).contains("ASSESSMENT_STALE");
  }

  @Test
  void takesNoRightAwayWithoutSayingWhy() {
    var path = apply();
    changed(
        path, "/papers", "{'signedOn':'2026-01-06','consent':'GIVEN','confirmedOn':'2026-01-06'}");
    changed(
        path,
        "/description",
        "{'careForms':['LONG_TERM_SOMATIC'],'whereabouts':'HOME','interimService':true}");
    changed(path, "/findings", "{'kind':'ONLY_SAFE_OFFER','holds':true,'on':'2026-01-07'}");
    changed(path, "/facts", "{'rule':'LT-07','met':true,'on':'2026-01-07'}");
    changed(
        path, "/assessments", "{'on':'2026-01-07','levels':{'MEMORY':5,'HYGIENE':3,'HEARING':9}}");
    assertThat(order(path, "GRANT_RIGHT").statusCode()).isEqualTo(200);
    changed(path, "/findings", "{'kind':'ONLY_SAFE_OFFER','holds':false,'on':'2026-01-08'}");

    var silent = order(path, "PUT_ON_WAITLIST");

    assertThat(silent.statusCode()).as(silent.body()).isEqualTo(409);
    assertThat(Http.json(silent).get("unmet").findValuesAsString("code"))
        .containsExactly("NO_REASON");
    changed(
        path,
        "/commands",
        "{'command':'PUT_ON_WAITLIST','on':'2026-01-08','reason':'dagsenter er nok'}");
  }

  @Test
  void explainsTheNeedAndItsOverride() {
    var path = apply();
    changed(
        path, "/assessments", "{'on':'2026-01-07','levels':{'MEMORY':5,'HYGIENE':3,'HEARING':9}}");

    changed(path, "/overrides", "{'needClass':5,'reason':'går ut om natta'}");
    var need = Http.json(http.get(path + "/need?lang=nn"));
    assertThat(need.get("inForce").get("needClass").asInt()).isEqualTo(5);
    assertThat(need.get("inForce").get("overridden").asBoolean()).isTrue();
    assertThat(need.get("calculated").get("needClass").asInt()).isEqualTo(4);
    assertThat(need.get("calculated").get("missing").toString()).contains("HEARING", "TOILET");
    assertThat(need.get("calculated").get("steps").toString())
        .contains("Minne (minne, dømmekraft og åtferd): nivå 5 gjev 9 poeng.");

    changed(path, "/overrides/withdrawal", "{'reason':'ny vurdering'}");
    assertThat(read(path).get("need").get("needClass").asInt()).isEqualTo(4);
  }

  @Test
  void opensOneCaseOfManyApplicationsAtOnce() throws Exception {
    var answers =
        AtOnce.ask(
            12,
            i ->
                post(
                    "/api/v1/applications",
                    application(),
                    "Idempotency-Key",
                    UUID.randomUUID() + ""));

    assertThat(answers).filteredOn(it -> it.statusCode() == 201).hasSize(1);
    assertThat(answers)
        .filteredOn(it -> it.statusCode() != 201)
        .allSatisfy(
            it -> {
              assertThat(it.statusCode()).as(it.body()).isEqualTo(409);
              assertThat(it.body()).contains("urn:romslig:problem:has-open-case");
            });
  }

  @Test
  void receivesOneApplicationOnceAlsoWhereItIsSentManyTimesAtOnce() throws Exception {
    var key = UUID.randomUUID().toString();

    var answers =
        AtOnce.ask(12, i -> post("/api/v1/applications", application(), "Idempotency-Key", key));

    assertThat(answers).allSatisfy(it -> assertThat(it.statusCode()).as(it.body()).isEqualTo(201));
    assertThat(answers.stream().map(it -> it.headers().firstValue("Location")).distinct())
        .hasSize(1);
  }

  @Test
  void movesACaseOnOnceWhereManyOrderItAtOnce() throws Exception {
    var path = apply();
    var seen = tag(http.get(path));

    var answers =
        AtOnce.ask(
            12,
            i ->
                i % 2 == 0
                    ? post(
                        path + "/commands",
                        "{'command':'END','on':'2026-01-08','cause':'WITHDRAWN'}",
                        "If-Match",
                        seen)
                    : post(
                        path + "/findings",
                        "{'kind':'ONLY_SAFE_OFFER','holds':false,'on':'2026-01-07'}",
                        "If-Match",
                        seen));

    assertThat(answers).filteredOn(it -> it.statusCode() == 200).hasSize(1);
    assertThat(answers)
        .filteredOn(it -> it.statusCode() != 200)
        .allSatisfy(
            it -> {
              assertThat(it.statusCode()).as(it.body()).isEqualTo(412);
              assertThat(it.body()).contains("urn:romslig:problem:changed-since");
            });
  }

  @Test
  void receivesOneApplicationOnce() {
    var key = UUID.randomUUID().toString();
    var first = post("/api/v1/applications", application(), "Idempotency-Key", key);
    var again = post("/api/v1/applications", application(), "Idempotency-Key", key);
    var other =
        post(
            "/api/v1/applications",
            application().replace(RECEIVED, "2026-01-04"),
            "Idempotency-Key",
            key);
    var second =
        post("/api/v1/applications", application(), "Idempotency-Key", UUID.randomUUID() + "");

    assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
    assertThat(location(again)).isEqualTo(location(first));
    assertThat(other.statusCode()).isEqualTo(409);
    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(Http.json(second).get("type").asString()).endsWith("has-open-case");
    assertThat(post("/api/v1/applications", application()).statusCode()).isEqualTo(400);
  }

  @Test
  void takesNoKeyThatLooksLikeANationalNumber() {
    var answer = post("/api/v1/applications", application(), "Idempotency-Key", "19779998080");

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(Http.json(answer).get("type").asString()).endsWith("number-in-key");
    assertThat(answer.body()).doesNotContain("19779998080");
  }

  @Test
  void takesNoReasonWithANationalNumber() {
    var path = apply();
    var reason = "'reason':'gjelder 01814000008 og hjemmet'";

    for (var sent :
        List.of(
            List.of("/commands", "{'command':'REFUSE','on':'2026-01-08'," + reason + "}"),
            List.of("/overrides", "{'needClass':5," + reason + "}"),
            List.of("/overrides/withdrawal", "{" + reason + "}"))) {
      var answer = post(path + sent.getFirst(), sent.getLast(), "If-Match", tag(http.get(path)));
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
      assertThat(Http.json(answer).get("faults").findValuesAsString("path"))
          .containsExactly("reason");
      assertThat(answer.body()).doesNotContain("01814000008");
    }
  }

  @Test
  void listsAllFaultsOfAnApplication() {
    var answer =
        post("/api/v1/applications", "{'receivedOn':'2999-01-01'}", "Idempotency-Key", "k-1");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Http.json(answer).get("faults").findValuesAsString("path"))
        .containsExactly("personId", "receivedOn", "origin", "whereabouts");
  }

  @Test
  void asksWhichVersionWasSeenAndTellsThatItHasChanged() {
    var path = apply();
    var seen = tag(http.get(path));
    changed(path, "/findings", "{'kind':'ONLY_SAFE_OFFER','holds':false,'on':'2026-01-07'}");

    assertThat(post(path + "/commands", "{'command':'END','on':'2026-01-08'}").statusCode())
        .isEqualTo(428);
    var late = post(path + "/commands", "{'command':'END','on':'2026-01-08'}", "If-Match", seen);
    assertThat(late.statusCode()).isEqualTo(412);
    assertThat(tag(late)).isEqualTo(tag(http.get(path)));
    assertThat(http.get("/api/v1/cases/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    assertThat(
            post(path + "/papers", "{'signedOn':'2999-01-01'}", "If-Match", tag(http.get(path)))
                .statusCode())
        .isEqualTo(422);
  }

  @Test
  void listsOpenCasesPageByPage() {
    apply();

    var page = Http.json(http.get("/api/v1/cases?size=1"));

    assertThat(page.get("cases").size()).isEqualTo(1);
    assertThat(page.get("total").asInt()).isPositive();
    assertThat(http.get("/api/v1/cases?size=0").statusCode()).isEqualTo(400);
    assertThat(http.get("/api/v1/alarms?lang=de").statusCode()).isEqualTo(400);
  }

  private String apply() {
    var answer =
        post("/api/v1/applications", application(), "Idempotency-Key", UUID.randomUUID() + "");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return location(answer);
  }

  private String application() {
    return "{'personId':'%s','receivedOn':'%s','origin':'ORAL','whereabouts':'HOME'}"
        .formatted(person, RECEIVED);
  }

  private HttpResponse<String> order(String path, String command) {
    return post(
        path + "/commands",
        "{'command':'%s','on':'2026-01-08'}".formatted(command),
        "If-Match",
        tag(http.get(path)));
  }

  private void changed(String path, String what, String body) {
    var answer = post(path + what, body, "If-Match", tag(http.get(path)));
    assertThat(answer.statusCode()).as(what + answer.body()).isEqualTo(200);
  }

  private List<String> alarms() {
    return Http.json(http.get("/api/v1/alarms?size=500")).get("alarms").findValuesAsString("code");
  }

  private JsonNode read(String path) {
    return Http.json(http.get(path));
  }

  private static List<String> valid(JsonNode view) {
    return view.get("commands")
        .valueStream()
        .filter(each -> each.get("valid").asBoolean())
        .map(each -> each.get("command").asString())
        .toList();
  }

  private HttpResponse<String> post(String path, String body, String... headers) {
    var all = new String[headers.length + 2];
    System.arraycopy(headers, 0, all, 0, headers.length);
    all[headers.length] = "Content-Type";
    all[headers.length + 1] = "application/json";
    return http.post(path, body.replace('\'', '"'), all);
  }

  private static String tag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }
}
