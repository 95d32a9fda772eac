package no.romslig.api.fhir.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.romslig.api.Http;
import no.romslig.api.access.Role;
import no.romslig.api.access.TestSystem;
import no.romslig.api.access.TestTowns;
import no.romslig.api.fhir.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A journal subscribes, and ends it. */
class SubscribingTest extends SubscriptionTestBase {

  @Test
  void whoAcceptsTheHandshakeIsToldOfWhatHappensFromThenOn() {
    var person = person();
    SUBSCRIBER.start();

    var created = subscribe(wish(SUBSCRIBER.address()));
    assertThat(created.get("status").asString()).isEqualTo("requested");
    eventually(() -> status(id(created)).equals("active"));
    change(person);
    eventually(() -> SUBSCRIBER.received().size() == 2);

    var handshake = SUBSCRIBER.received().getFirst();
    assertThat(handshake.isHandshake()).isTrue();
    assertThat(handshake.parameter("topic")).isEqualTo("urn:romslig:topic:changes");
    var told = SUBSCRIBER.received().getLast();
    assertThat(told.parameter("type")).isEqualTo("event-notification");
    assertThat(told.parameter("events-since-subscription-start")).isEqualTo("1");
    assertThat(told.parameter("subscription")).contains(id(created));
    var entries = told.bundle().get("entry");
    assertThat(entries.size()).isEqualTo(2);
    assertThat(entries.get(1).get("fullUrl").asString())
        .isEqualTo(server().address() + "/fhir/r4/Patient/" + person);
    assertThat(entries.get(1).has("resource")).isFalse();
    assertThat(told.body()).contains("caseworker-1");
    var validator = new Validator();
    assertThat(validator.errors(handshake.body())).isEmpty();
    assertThat(validator.errors(told.body())).isEmpty();
    assertThat(validator.errors(read(id(created)).toString())).isEmpty();
  }

  @Test
  void whatIsSentIsSignedAndHasTheHeadersThatNobodyIsToldAgain() {
    SUBSCRIBER.start();

    var created = subscribe(wish(SUBSCRIBER.address()));
    eventually(() -> !SUBSCRIBER.received().isEmpty());

    var came = SUBSCRIBER.received().getFirst();
    var signature = came.header("romslig-signature");
    assertThat(signature).isEqualTo(Signature.of(secret(created), TIME.instant(), came.body()));
    assertThat(signature)
        .isNotEqualTo(Signature.of(secret(created) + "x", TIME.instant(), came.body()))
        .isNotEqualTo(Signature.of(secret(created), TIME.instant(), came.body() + " "));
    assertThat(came.headers()).containsEntry("authorization", "Bearer of-the-journal");
    assertThat(came.header("content-type")).startsWith("application/fhir+json");
    assertThat(created.toString()).doesNotContain("of-the-journal");
    assertThat(read(id(created)).toString())
        .doesNotContain("of-the-journal")
        .doesNotContain(secret(created));
  }

  @Test
  void onlyTheTypesThatWereAskedForAreToldOf() {
    SUBSCRIBER.start();
    var wish =
        wish(SUBSCRIBER.address())
            .replace(
                "\"channel\"",
                """
                "_criteria": {"extension": [{"url": "%s", "valueString": "RelatedPerson?"}]},
                "channel"\
                """
                    .formatted(Extensions.FILTER));
    var created = subscribe(wish);
    eventually(() -> status(id(created)).equals("active"));
    var other = subscribe(wish(SUBSCRIBER.address() + "/all"));
    eventually(() -> status(id(other)).equals("active"));

    change(person());
    eventually(
        () -> SUBSCRIBER.received().stream().mapToLong(it -> it.numbers().size()).sum() == 2);
    sleep(500);

    assertThat(read(id(created)).get("_criteria").toString()).contains("RelatedPerson");
    assertThat(SUBSCRIBER.received().stream().filter(it -> !it.isHandshake()))
        .allSatisfy(it -> assertThat(it.parameter("subscription")).contains(id(other)));
  }

  @Test
  void aSystemIsToldOfTypesThatItMayRead() {
    SUBSCRIBER.start();
    var system =
        TestSystem.ofHealth(
            server(), town, "Subscription.write", "RelatedPerson.read", "Task.read");
    var created = subscribe(system, wish(SUBSCRIBER.address()), 201);
    assertThat(created.get("_criteria").toString())
        .contains("RelatedPerson?", "Task?")
        .doesNotContain("Patient?");
    var other = subscribe(wish(SUBSCRIBER.address() + "/all"));
    eventually(() -> SUBSCRIBER.received().size() == 2);

    change(person());
    eventually(
        () -> SUBSCRIBER.received().stream().mapToLong(it -> it.numbers().size()).sum() == 2);
    sleep(500);

    assertThat(SUBSCRIBER.received().stream().filter(it -> !it.isHandshake()))
        .allSatisfy(it -> assertThat(it.parameter("subscription")).contains(id(other)));
  }

  @Test
  void aSystemSubscribesToNothingThatItMayNotRead() {
    var one = TestSystem.ofHealth(server(), town, "Subscription.write", "Task.read");
    var none = TestSystem.ofHealth(server(), town, "Subscription.write", "api.read");
    var wish = wish("https://journal.example/hooks/scopes");
    var filter = "{\"url\": \"" + Extensions.FILTER + "\", \"valueString\": \"%s?\"}";
    var both =
        wish.replace(
            "\"channel\"",
            "\"_criteria\": {\"extension\": [%s, %s, %s]}, \"channel\""
                .formatted(
                    filter.formatted("Patient"),
                    filter.formatted("Encounter"),
                    filter.formatted("Task")));

    assertThat(subscribe(one, both, 403).toString())
        .contains("romslig/Patient.read", "romslig/Encounter.read")
        .doesNotContain("romslig/Task.read");
    assertThat(subscribe(none, wish, 403).toString()).contains("romslig/*.read");
  }

  private static JsonNode subscribe(TestSystem system, String wish, int status) {
    var answer = system.post(SUBSCRIPTIONS, wish, "Content-Type", "application/fhir+json");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return Http.json(answer);
  }

  @Test
  void whoDoesNotAcceptTheHandshakeIsTriedAgain() {
    SUBSCRIBER.answer(it -> 404);
    SUBSCRIBER.start();

    var created = subscribe(wish(SUBSCRIBER.address()));
    eventually(() -> status(id(created)).equals("error"));
    assertThat(read(id(created)).get("error").asString()).contains("404");

    SUBSCRIBER.answer(it -> 202);
    sleep(1_000);
    assertThat(status(id(created))).isEqualTo("error");
    TIME.pass(Duration.ofMinutes(1));
    eventually(() -> status(id(created)).equals("active"));
    assertThat(read(id(created)).has("error")).isFalse();
  }

  @Test
  void nobodyIsFollowedElsewhere() {
    SUBSCRIBER.answer(it -> it.headers().containsKey("never") ? 200 : 307);
    SUBSCRIBER.start();

    var created = subscribe(wish(SUBSCRIBER.address()));
    eventually(() -> status(id(created)).equals("error"));

    assertThat(read(id(created)).get("error").asString()).contains("307");
    assertThat(SUBSCRIBER.received()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://elsewhere.example/hooks/a, allowed",
    "https://journal.example.evil.example/hooks/a, allowed",
    "https://journal.example:8443/hooks/a, allowed",
    "https://journal.example/other, allowed",
    "https://journal.example/hooksandmore, allowed",
    "https://journal.example/hooks/../other, one way",
    "https://journal.example/hooks/%2e%2e/other, one way",
    "https://user@journal.example/hooks/a, without a user",
    "https://journal.example/hooks/a#b, fragment",
    "http://journal.example/hooks/a, https",
    "ftp://journal.example/hooks/a, https",
    "http://169.254.169.254/hooks/a, https",
    "http://127.0.0.1:1/hook, allowed",
    "no address, an address"
  })
  void addressesThatAreNotAllowedAreRefused(String address, String expected) {
    var outcome = refused(send(wish(address)), 422);

    assertThat(outcome).contains("Subscription.channel.endpoint").contains(expected);
  }

  @Test
  void allowedAddressesMayBeAnywhereBelow() {
    for (var address : List.of("/hooks/", "/hooks/a/b?tenant=1")) {
      assertThat(send(wish("https://journal.example" + address)).statusCode()).isEqualTo(201);
    }
  }

  @Test
  void everyFaultIsToldAtOnceWithItsPlace() {
    var outcome =
        refused(
            send(
                """
                {"resourceType": "Subscription", "status": "active", "criteria": "Patient?name=A",
                 "contact": [{"system": "phone", "value": "1"}],
                 "channel": {"type": "email", "payload": "text/plain",
                   "header": ["Host: other", "Content-Type: text/plain", "no header", "A: b"]}}
                """),
            422);

    assertThat(outcome)
        .contains(
            "\"Subscription.status\"",
            "\"Subscription.reason\"",
            "\"Subscription.criteria\"",
            "\"Subscription.contact\"",
            "\"Subscription.channel.type\"",
            "\"Subscription.channel.payload\"",
            "\"Subscription.channel.endpoint\"",
            "\"Subscription.channel.header[0]\"",
            "\"Subscription.channel.header[1]\"",
            "\"Subscription.channel.header[2]\"")
        .doesNotContain("header[3]");
    refused(send(wish(SUBSCRIBER.address()).replace("reason", "raison")), 400);
    assertThat(refused(send(wish(SUBSCRIBER.address()).replace("keep up", "01814000008")), 422))
        .doesNotContain("01814000008");
  }

  @Test
  void theSameIsNotSubscribedToTwice() {
    var wish = wish("https://journal.example/hooks/twice");
    var first = id(subscribe(wish));

    refused(send(wish), 409);
    assertThat(journal.send("DELETE", SUBSCRIPTIONS + "/" + first).statusCode())
        .isBetween(200, 204);

    refused(journal.get(SUBSCRIPTIONS + "/" + first), 404);
    subscribe(wish);
  }

  @Test
  void eachSeesAndEndsItsOwnOnly() {
    var created = subscribe(wish("https://journal.example/hooks/own"));
    var path = SUBSCRIPTIONS + "/" + id(created);
    var strangers =
        List.of(
            as("journal-2", Role.EPJ),
            as("journal-1", Role.CASEWORKER),
            TestTowns.next().as(server(), "journal-1", Role.EPJ));

    for (var stranger : List.of(strangers.get(0), strangers.get(2))) {
      refused(stranger.get(path), 404);
      refused(stranger.send("DELETE", path), 404);
      assertThat(Http.json(stranger.get(SUBSCRIPTIONS)).get("total").asInt()).isZero();
    }
    refused(strangers.get(1).send("DELETE", path), 403);
    refused(
        strangers
            .get(1)
            .post(
                SUBSCRIPTIONS,
                wish("https://journal.example/hooks/b"),
                "Content-Type",
                "application/fhir+json"),
        403);
    refused(server().asNobody().get(path), 401);
    var own = Http.json(journal.get(SUBSCRIPTIONS)).get("entry").get(0).get("resource");
    assertThat(own.get("id")).isEqualTo(read(id(created)).get("id"));
  }

  @Test
  void whatIsOffIsNotToldOfAnythingAndStaysSo() {
    SUBSCRIBER.start();
    var created = subscribe(wish(SUBSCRIBER.address()));
    eventually(() -> status(id(created)).equals("active"));
    var path = SUBSCRIPTIONS + "/" + id(created);
    var known = read(id(created)).toString();

    refused(put(path, known.replace("To keep up", "Another reason")), 422);
    refused(put(path, known.replace("\"active\"", "\"requested\"")), 422);
    var ended = put(path, known.replace("\"active\"", "\"off\""));
    assertThat(ended.statusCode()).as(ended.body()).isEqualTo(200);
    change(person());
    sleep(1_500);

    assertThat(status(id(created))).isEqualTo("off");
    assertThat(SUBSCRIBER.received()).hasSize(1);
  }

  @Test
  void endsByItselfOnceItsTimeIsOver() {
    SUBSCRIBER.start();
    var end = TIME.instant().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
    var created =
        subscribe(
            wish(SUBSCRIBER.address())
                .replace("\"criteria\"", "\"end\": \"" + end + "\", \"criteria\""));
    eventually(() -> status(id(created)).equals("active"));

    TIME.pass(Duration.ofHours(1));

    eventually(() -> status(id(created)).equals("off"));
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 3})
  void severalWhoSendAtOnceSendNothingTwice(int senders) throws Exception {
    SUBSCRIBER.start();
    var created = subscribe(wish(SUBSCRIBER.address()));
    eventually(() -> status(id(created)).equals("active"));
    SUBSCRIBER.answer(
        it -> {
          sleep(30);
          return 200;
        });
    for (int i = 0; i < 20; i++) {
      person();
    }

    deliverAtOnce(senders, id(created));
    eventually(() -> SUBSCRIBER.received().size() >= 21);

    assertThat(SUBSCRIBER.received().stream().flatMap(it -> it.numbers().stream()))
        .hasSize(20)
        .doesNotHaveDuplicates();
  }

  private HttpResponse<String> put(String path, String body) {
    return journal.sendWith(body, "PUT", path, "Content-Type", "application/fhir+json");
  }

  private static String refused(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(Http.json(answer).get("resourceType").asString()).isEqualTo("OperationOutcome");
    return answer.body();
  }
}
