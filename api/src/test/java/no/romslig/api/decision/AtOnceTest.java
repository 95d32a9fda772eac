package no.romslig.api.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.romslig.api.ApplicationTest;
import no.romslig.api.AtOnce;
import no.romslig.api.Http;
import no.romslig.api.access.Role;
import no.romslig.api.access.TestTowns;
import no.romslig.api.access.TestTowns.TestTown;
import no.romslig.api.register.SnapshotLoader;
import no.romslig.data.booking.Bookings;
import no.romslig.data.decision.DecisionItems;
import no.romslig.data.municipality.MunicipalityRoll;
import no.romslig.data.register.Acting;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.solver.sample.Samples;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Many who decide on the same at the same moment: one wins, and everyone else is told. */
@ApplicationTest
class AtOnceTest {

  private static final int PEOPLE = 12;
  private static final String REASON =
      "{\"reasonCode\": \"%s\", \"reason\": \"The family asks for another time.\"}";
  private static final Set<String> CLEAR =
      Set.of("not-open", "changed-since", "decided-before", "decision-told");

  @Autowired private MunicipalityRoll roll;
  @Autowired private SnapshotLoader loader;
  @Autowired private RegisterTransactions transactions;
  @Autowired private Bookings bookings;
  @Autowired private DecisionItems items;
  @LocalServerPort private int port;

  /** A municipality with a proposal, and who works there. */
  private record Day(TestTown town, Http http, Acting acting, Office office) {

    Office caseworker(int number) {
      return new Office(town.as(http, "caseworker-at-once-" + number, Role.CASEWORKER));
    }

    Office approver(int number) {
      return new Office(town.as(http, "approver-at-once-" + number, Role.APPROVER));
    }

    Stream<JsonNode> stays() {
      return office.items().stream()
          .filter(it -> it.get("kind").asString().equals("RESPITE"))
          .filter(it -> it.get("state").asString().equals("OPEN"));
    }

    JsonNode again(JsonNode thing) {
      return office.get(thing.get("links").get("self").asString());
    }

    long plans() {
      return office.get("/api/v1/rotation-plans").get("total").asLong();
    }
  }

  private Day day(String overrides) {
    var town = TestTowns.next();
    var acting = new Acting(roll.enrol(town.number(), "Fjordvik"), "caseworker-1", "TEST");
    loader.load(acting, Desk.renumbered(Samples.generate("fjordvik", 1), town.number(), overrides));
    var http = Http.onPort(port);
    var office = new Office(town.as(http, Role.CASEWORKER));
    office.runOf("2026-11-23");
    return new Day(town, http, acting, office);
  }

  @Test
  void oneWinsOfManyWhoAcceptTheSameRespiteStay() throws Exception {
    var day = day("{}");
    for (var stay : day.stays().limit(4).toList()) {
      var answers = AtOnce.ask(PEOPLE, i -> day.caseworker(i).decide(stay, "accept", ""));

      var decision = winner(answers, 201);
      assertThat(isHeld(day, decision)).isTrue();
      var item = day.again(stay);
      assertThat(item.get("state").asString()).isEqualTo("DECIDED");
      assertThat(item.get("links").get("decision").asString())
          .isEqualTo(decision.get("links").get("self").asString());
    }
  }

  @Test
  void oneWinsOfManyWhoAcceptRejectAndPutOffTheSame() throws Exception {
    var day = day("{}");
    for (var file : List.of("C7", "C28", "C25")) {
      var item = day.office().item("PLACEMENT", file);
      var before = held(day);

      var answers =
          AtOnce.ask(
              PEOPLE,
              i ->
                  switch (i % 3) {
                    case 0 -> day.caseworker(i).decide(item, "accept", "");
                    case 1 ->
                        day.caseworker(i)
                            .decide(item, "reject", REASON.formatted("WISH_OF_THE_PERSON"));
                    default ->
                        day.caseworker(i)
                            .decide(item, "not-now", REASON.formatted("ASSESSMENT_AWAITED"));
                  });

      var decision = winner(answers, 201);
      var verb = decision.get("verb").asString();
      assertThat(day.again(item).get("state").asString())
          .isEqualTo(verb.equals("ACCEPT") ? "DECIDED" : verb.equals("REJECT") ? "REJECTED" : verb);
      assertThat(held(day) > before).as("a place is held").isEqualTo(verb.equals("ACCEPT"));
    }
  }

  @Test
  void oneWinsOfManyWhoApproveSendBackAndTakeBackTheSame() throws Exception {
    var day = day("{\"decision\": {\"secondPerson\": \"ALWAYS\"}}");
    for (var file : List.of("C7", "C28", "C25", "C18")) {
      var before = held(day);
      var decision = day.office().accept("PLACEMENT", file);

      var answers =
          AtOnce.ask(
              PEOPLE,
              i ->
                  switch (i % 3) {
                    case 0 -> day.approver(i).course(decision, "approve", "");
                    case 1 ->
                        day.approver(i)
                            .course(decision, "send-back", "{\"reason\": \"Nobody was heard.\"}");
                    default ->
                        day.caseworker(i)
                            .course(decision, "take-back", "{\"reason\": \"The wrong button.\"}");
                  });

      var state = winner(answers, 200).get("state").asString();
      var stands = state.equals("IN_FORCE");
      assertThat(day.again(decision).get("state").asString()).isEqualTo(state);
      assertThat(held(day) > before).as("%s holds a place", state).isEqualTo(stands);
      assertThat(day.office().item("PLACEMENT", file).get("state").asString())
          .isEqualTo(stands ? "DECIDED" : "OPEN");
    }
  }

  @Test
  void oneWinsOfManyWhoOfferAndAnswerAndMoveIn() throws Exception {
    var day = day("{}");
    var decision = day.office().accept("PLACEMENT", "C7");

    var sent =
        AtOnce.ask(
            PEOPLE,
            i -> day.caseworker(i).course(decision, "offer", "{\"answerBy\": \"2099-01-01\"}"));

    var offer = winner(sent, 201).get(0);
    var answered =
        AtOnce.ask(
            PEOPLE,
            i ->
                switch (i % 3) {
                  case 0 -> day.caseworker(i).course(offer, "accept", "");
                  case 1 -> day.caseworker(i).course(offer, "remind", "");
                  default ->
                      day.caseworker(i)
                          .course(offer, "decline", "{\"reasonCode\": \"NEAR_FAMILY\"}");
                });
    var answer = winner(answered, 200);
    var now = day.again(decision);
    assertThat(now.get("state").asString())
        .isEqualTo(answer.get("state").asString().equals("DECLINED") ? "DECLINED" : "IN_FORCE");

    var other = day.office().accept("PLACEMENT", "C28");
    var accepted =
        Office.created(day.office().course(other, "offer", "{\"answerBy\": \"2099-01-01\"}"))
            .get(0);
    day.office().course(accepted, "accept", "");
    var moved =
        AtOnce.ask(
            PEOPLE,
            i ->
                i % 2 == 0
                    ? day.caseworker(i).course(other, "move-in", "")
                    : day.caseworker(i)
                        .course(other, "take-back", "{\"reason\": \"The wrong button.\"}"));
    assertThat(winner(moved, 200).get("state").asString()).isEqualTo("CARRIED_OUT");
  }

  @Test
  void publishesStaysOnceHoweverManyPublishThem() throws Exception {
    var day = day("{}");
    var before = day.plans();

    var answers =
        AtOnce.ask(
            PEOPLE,
            i ->
                day.caseworker(i)
                    .post(day.office().run() + "/publish-stays", "{}", named("p" + i)));

    var decision = winner(answers, 201);
    assertThat(day.plans()).isEqualTo(before + 1);
    assertThat(isHeld(day, decision)).as("all stays are there").isTrue();
    assertThat(day.stays()).as("open ones").isEmpty();
    day.office().runOf("2026-11-24");
  }

  @Test
  void carriesOutOnceWhatIsSentManyTimesWithOneKey() throws Exception {
    var day = day("{}");
    var key = new String[] {"Idempotency-Key", "publish-" + UUID.randomUUID()};
    var before = day.plans();
    var stays = day.office().run() + "/publish-stays";

    var answers = AtOnce.ask(PEOPLE, i -> day.office().post(stays, "{}", key));

    assertThat(answers).allSatisfy(it -> assertThat(it.statusCode()).isEqualTo(201));
    assertThat(answers.stream().map(it -> Http.json(it).get("id").asString()).distinct())
        .hasSize(1);
    assertThat(Http.json(day.office().post(stays, "{}", key)).get("id"))
        .as("also afterwards, when none is open")
        .isEqualTo(Http.json(answers.getFirst()).get("id"));
    assertThat(day.plans()).isEqualTo(before + 1);
    Office.refused(
        day.office().post(stays, "{\"items\": [\"respiteStays-0\"]}", key), 409, "key-used");
    Office.refused(day.office().publish("{}"), 409, "not-open");
    Office.refused(day.office().post(stays, "{}"), 400, "key-required");
    assertThat(day.plans()).isEqualTo(before + 1);
  }

  @Test
  void tellsWhatAKeyDecidedOnlyToWhoeverAsksForTheSame() {
    var day = day("{}");
    var key = new String[] {"Idempotency-Key", "decide-" + UUID.randomUUID()};
    var first = day.office().item("PLACEMENT", "C7");
    var decision = Office.created(decide(day.office(), first, "accept", "", key));

    assertThat(Office.created(decide(day.office(), first, "accept", "", key)).get("id"))
        .isEqualTo(decision.get("id"));
    var putOff = REASON.formatted("ASSESSMENT_AWAITED");
    var other = day.office().item("PLACEMENT", "C28");
    Office.refused(decide(day.office(), other, "accept", "", key), 409, "key-used");
    Office.refused(decide(day.office(), first, "not-now", putOff, key), 409, "key-used");
    Office.refused(decide(day.caseworker(1), first, "accept", "", key), 409, "key-used");
    assertThat(day.again(other).get("state").asString()).isEqualTo("OPEN");

    Office.refused(decide(day.office(), other, "accept", ""), 400, "key-required");
    Office.refused(
        decide(day.office(), other, "accept", "", named("x".repeat(201))), 400, "key-required");
    Office.refused(
        decide(day.office(), other, "accept", "", named("01814000008")), 409, "number-in-key");
  }

  @Test
  void publishesAStayOnceWhereItIsNamedTwice() {
    var day = day("{}");
    var stay = day.stays().findFirst().orElseThrow().get("key").asString();

    var decision =
        Office.created(day.office().publish("{\"items\": [\"%s\", \"%s\"]}".formatted(stay, stay)));

    assertThat(decision.get("items")).hasSize(1);
  }

  private static String[] named(String key) {
    return new String[] {"Idempotency-Key", key};
  }

  private static HttpResponse<String> decide(
      Office who, JsonNode item, String verb, String body, String... key) {
    var headers = Stream.concat(Stream.of("If-Match", "\"0\""), Stream.of(key));
    return who.post(
        item.get("links").get("self").asString() + "/" + verb,
        body,
        headers.toArray(String[]::new));
  }

  /** Whether everything is reserved that the decision gives. */
  private boolean isHeld(Day day, JsonNode decision) {
    var id = UUID.fromString(decision.get("id").asString());
    return transactions.call(
        day.acting(),
        () ->
            items.findByDecisionIdInOrderById(List.of(id)).stream()
                .allMatch(
                    it -> it.bookingId() != null && bookings.findById(it.bookingId()).isPresent()));
  }

  private long held(Day day) {
    return transactions.call(day.acting(), () -> (long) bookings.findAllByOrderById().size());
  }

  /** What the one who won was told; everyone else was told clearly that another had. */
  private static JsonNode winner(List<HttpResponse<String>> answers, int status) {
    var won = answers.stream().filter(it -> it.statusCode() == status).toList();
    assertThat(won).as(() -> told(answers)).hasSize(1);
    assertThat(answers.stream().filter(it -> it.statusCode() != status))
        .allSatisfy(
            it -> {
              assertThat(it.statusCode()).as(it.body()).isIn(409, 412);
              var type = Http.json(it).get("type").asString();
              assertThat(type.substring(type.lastIndexOf(':') + 1)).as(it.body()).isIn(CLEAR);
            });
    return Http.json(won.getFirst());
  }

  private static String told(List<HttpResponse<String>> answers) {
    return String.join(
        "\n", answers.stream().map(it -> it.statusCode() + " " + it.body()).toList());
  }
}
