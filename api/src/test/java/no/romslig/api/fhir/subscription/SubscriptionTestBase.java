package no.romslig.api.fhir.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.access.Role;
import no.romslig.api.access.TestTowns;
import no.romslig.api.access.TestTowns.TestTown;
import no.romslig.data.municipality.MunicipalityRoll;
import no.romslig.data.person.Person;
import no.romslig.data.person.PersonFacts;
import no.romslig.data.person.Persons;
import no.romslig.data.person.Sex;
import no.romslig.data.register.Acting;
import no.romslig.data.register.EntryIds;
import no.romslig.data.register.RegisterTransactions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;
import tools.jackson.databind.JsonNode;

/** A municipality, a journal that subscribes, and a clock that both go by. */
@ApplicationTest
abstract class SubscriptionTestBase {

  static final String SUBSCRIPTIONS = "/fhir/r4/Subscription";
  static final TestClock TIME = new TestClock();
  static final Subscriber SUBSCRIBER = new Subscriber();
  private static final Duration SOON = Duration.ofSeconds(60);

  @TestBean @Nullable Clock clock;

  @Autowired private MunicipalityRoll roll;
  @Autowired private RegisterTransactions transactions;
  @Autowired private Persons persons;
  @Autowired private EntryIds ids;
  @Autowired private JdbcClient database;
  @Autowired private Delivery delivery;
  @LocalServerPort private int port;

  TestTown town;
  UUID municipality;
  Http journal;

  static Clock clock() {
    return TIME;
  }

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry settings) {
    settings.add("romslig.subscriptions.allowed[0]", SUBSCRIBER::address);
    settings.add("romslig.subscriptions.allowed[1]", () -> "https://journal.example/hooks/");
    settings.add("romslig.subscriptions.allowed[2]", () -> "http://journal.example/hooks/");
    settings.add("romslig.subscriptions.every", () -> "100ms");
    settings.add("romslig.subscriptions.timeout", () -> "1s");
    settings.add("db-scheduler.polling-interval", () -> "100ms");
  }

  @BeforeEach
  void found() {
    town = TestTowns.next();
    municipality = roll.enrol(town.number(), "Prøvevik");
    journal = town.as(Http.onPort(port), "journal-1", Role.EPJ);
    SUBSCRIBER.answer(it -> 200);
    SUBSCRIBER.received().clear();
  }

  @AfterEach
  void leave() {
    transactions.run(
        acting(), () -> database.sql("update subscription set status = 'OFF'").update());
    SUBSCRIBER.stop();
  }

  Http as(String subject, Role role) {
    return town.as(Http.onPort(port), subject, role);
  }

  Http server() {
    return Http.onPort(port);
  }

  Acting acting() {
    return new Acting(municipality, "caseworker-1", "TEST");
  }

  UUID person() {
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
    transactions.run(acting(), () -> persons.save(new Person(id, "P-" + id, facts)));
    return id;
  }

  /** Something about the person is not as it was. */
  void change(UUID person) {
    transactions.run(
        acting(),
        () ->
            database
                .sql(
                    "update person set accepts_shared_room = not accepts_shared_room where id ="
                        + " :id")
                .param("id", person)
                .update());
  }

  /** What a journal sends to subscribe. */
  static String wish(String endpoint) {
    return """
    {"resourceType": "Subscription", "status": "requested", "reason": "To keep up",
     "criteria": "urn:romslig:topic:changes",
     "channel": {"type": "rest-hook", "endpoint": "%s", "payload": "application/fhir+json",
       "header": ["Authorization: Bearer of-the-journal"]}}
    """
        .formatted(endpoint);
  }

  JsonNode subscribe(String wish) {
    var answer = send(wish);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return Http.json(answer);
  }

  HttpResponse<String> send(String wish) {
    return journal.post(SUBSCRIPTIONS, wish, "Content-Type", "application/fhir+json");
  }

  JsonNode read(String id) {
    var answer = journal.get(SUBSCRIPTIONS + "/" + id);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Http.json(answer);
  }

  String status(String id) {
    return read(id).get("status").asString();
  }

  static String secret(JsonNode created) {
    return created.get("channel").get("extension").get(0).get("valueString").asString();
  }

  static String id(JsonNode created) {
    return created.get("id").asString();
  }

  /** As if several programs took their turns at the same moment. */
  void deliverAtOnce(int many, String subscription) throws Exception {
    try (var threads = Executors.newFixedThreadPool(many)) {
      var turns = new ArrayList<Callable<Boolean>>();
      for (int i = 0; i < many; i++) {
        turns.add(
            () -> {
              delivery.deliver(municipality, UUID.fromString(subscription));
              return true;
            });
      }
      for (var turn : threads.invokeAll(turns)) {
        turn.get();
      }
    }
  }

  /** Waits until it is so, or fails. */
  static void eventually(BooleanSupplier isSo) {
    var last = System.nanoTime() + SOON.toNanos();
    while (!isSo.getAsBoolean()) {
      assertThat(System.nanoTime()).as("too late").isLessThan(last);
      sleep(50);
    }
  }

  static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
