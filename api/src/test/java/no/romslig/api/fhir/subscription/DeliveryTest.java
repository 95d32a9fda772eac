package no.romslig.api.fhir.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import no.romslig.api.Http;
import no.romslig.api.access.Role;
import no.romslig.api.decision.Desk;
import no.romslig.api.register.SnapshotLoader;
import no.romslig.data.register.Acting;
import no.romslig.solver.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A subscriber in all kinds of weather. */
class DeliveryTest extends SubscriptionTestBase {

  private static final int PERSONS = 12;
  private static final Duration STEP = Duration.ofMinutes(5);

  @Autowired private SnapshotLoader loader;

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void whoWasDownForAnHourThenSlowThenAtRandomOutOfOrderHasEveryEventInOrder(long seed) {
    var random = new Random(seed);
    var persons = Stream.generate(this::person).limit(PERSONS).toList();
    SUBSCRIBER.start();
    var created = subscribe(wish(SUBSCRIBER.address()));
    eventually(() -> status(id(created)).equals("active"));
    long before = last();

    SUBSCRIBER.stop();
    for (var passed = Duration.ZERO; passed.toMinutes() < 60; passed = passed.plus(STEP)) {
      happen(random, persons, 5);
      TIME.pass(STEP);
      sleep(200);
    }
    assertThat(SUBSCRIBER.received()).hasSize(1);
    assertThat(read(id(created)).get("error").asString()).contains("Nobody answered");

    SUBSCRIBER.answer(slow(new Random(seed + 1)));
    SUBSCRIBER.start();
    for (int i = 0; i < 10; i++) {
      happen(random, persons, 4);
      TIME.pass(STEP);
      sleep(300);
    }
    assertThat(SUBSCRIBER.received()).hasSizeGreaterThan(1);

    SUBSCRIBER.answer(moody(new Random(seed + 2)));
    for (int i = 0; i < 10; i++) {
      happen(random, persons, 4);
      TIME.pass(STEP);
      sleep(300);
    }

    var wanted = events(before);
    assertThat(wanted).hasSize(60 + 40 + 40);
    eventually(
        () -> {
          TIME.pass(STEP);
          sleep(100);
          return numbers().containsAll(wanted.keySet());
        });

    assertThat(numbers()).isEqualTo(wanted.keySet());
    eachPersonsCameInOrder(wanted);
    for (var came : SUBSCRIBER.received()) {
      assertThat(came.header("romslig-signature")).isEqualTo(signed(secret(created), came));
    }
    eventually(() -> status(id(created)).equals("active") && !read(id(created)).has("error"));
  }

  /** What is signed is the time that the header tells, and the body. */
  private static String signed(String secret, Subscriber.Received came) {
    var at = came.header("romslig-signature").replaceAll("t=(\\d+),.*", "$1");
    return Signature.of(secret, Instant.ofEpochSecond(Long.parseLong(at)), came.body());
  }

  /** Sometimes so slow that nobody waits for it, though it has taken what came. */
  private static ToIntFunction<Subscriber.Received> slow(Random random) {
    return it -> {
      int pause;
      synchronized (random) {
        pause = random.nextInt(8) == 0 ? 1_400 : random.nextInt(80);
      }
      sleep(pause);
      return 200;
    };
  }

  private static ToIntFunction<Subscriber.Received> moody(Random random) {
    return it -> {
      synchronized (random) {
        return random.nextInt(5) < 2 ? 500 : 200;
      }
    };
  }

  private void happen(Random random, List<UUID> persons, int many) {
    for (int i = 0; i < many; i++) {
      change(persons.get(random.nextInt(persons.size())));
    }
  }

  /** Of each person nothing came before what happened earlier had come. */
  private static void eachPersonsCameInOrder(Map<Long, String> wanted) {
    var inOrder = new HashMap<String, List<Long>>();
    wanted.keySet().stream()
        .sorted()
        .forEach(
            number ->
                inOrder.computeIfAbsent(wanted.get(number), it -> new ArrayList<>()).add(number));
    var come = new HashMap<String, Integer>();
    for (var received : SUBSCRIBER.received()) {
      for (var number : received.numbers()) {
        var person = wanted.get(number);
        int place = inOrder.getOrDefault(person, List.of()).indexOf(number);
        int before = come.getOrDefault(person, 0);
        assertThat(place).as("%s of %s after %s", number, person, before).isBetween(0, before);
        come.put(person, Math.max(before, place + 1));
      }
    }
  }

  private static Set<Long> numbers() {
    var all = new HashSet<Long>();
    SUBSCRIBER.received().forEach(it -> all.addAll(it.numbers()));
    return all;
  }

  @Test
  void onePersonsTroubleDoesNotHoldUpTheOthers() {
    var unlucky = person();
    var others = List.of(person(), person());
    SUBSCRIBER.answer(it -> it.body().contains(unlucky.toString()) ? 422 : 200);
    SUBSCRIBER.start();
    var created = subscribe(wish(SUBSCRIBER.address()));
    eventually(() -> status(id(created)).equals("active"));
    long before = last();

    change(unlucky);
    for (int i = 0; i < 5; i++) {
      others.forEach(this::change);
      change(unlucky);
      TIME.pass(Duration.ofSeconds(1));
    }

    var wanted = events(before);
    eventually(
        () -> {
          TIME.pass(Duration.ofSeconds(10));
          return numbers().size() == 10;
        });
    assertThat(numbers()).allSatisfy(it -> assertThat(wanted.get(it)).doesNotContain("" + unlucky));
    SUBSCRIBER.answer(it -> 200);
    TIME.pass(Duration.ofMinutes(20));
    eventually(() -> numbers().size() == 16);
    eachPersonsCameInOrder(wanted);
  }

  @Test
  void whoIsAwayForLongIsAnAlarmAndGoesOnByItself() {
    loader.load(
        new Acting(municipality, "caseworker-1", "LOAD"),
        Desk.renumbered(Samples.generate("fjordvik", 1), town.number(), "{}"));
    var caseworker = as("caseworker-1", Role.CASEWORKER);
    var person = person();
    SUBSCRIBER.start();
    var created = subscribe(wish(SUBSCRIBER.address()));
    eventually(() -> status(id(created)).equals("active"));
    assertThat(alarms(caseworker)).isEmpty();

    SUBSCRIBER.stop();
    change(person);
    eventually(() -> read(id(created)).has("error"));
    assertThat(status(id(created))).isEqualTo("active");
    TIME.pass(Duration.ofHours(3));
    eventually(() -> status(id(created)).equals("error"));

    var alarm = alarms(caseworker).getFirst();
    assertThat(alarm.get("about").get("id").asString()).isEqualTo(id(created));
    assertThat(alarm.get("what").asString()).contains(id(created));

    SUBSCRIBER.start();
    TIME.pass(Duration.ofMinutes(20));
    eventually(() -> status(id(created)).equals("active"));
    assertThat(SUBSCRIBER.received()).hasSize(2);
    assertThat(alarms(caseworker)).isEmpty();
  }

  /** Whoever is told has looked, as whoever asks has. */
  @Test
  void whomSomeoneWasToldOfIsWrittenDown() {
    var person = person();
    SUBSCRIBER.start();
    var created = subscribe(wish(SUBSCRIBER.address()));
    eventually(() -> status(id(created)).equals("active"));

    change(person);
    eventually(() -> SUBSCRIBER.received().size() == 2);

    var looks = Http.json(as("auditor", Role.AUDITOR).get("/api/v1/access-log?person=" + person));
    assertThat(looks.findValuesAsString("purpose")).contains("NOTIFY_FHIR_SUBSCRIBER");
    assertThat(looks.findValuesAsString("subject")).contains("staff:journal-1");
  }

  private static List<JsonNode> alarms(Http caseworker) {
    return Http.json(caseworker.get("/api/v1/alarms?size=500"))
        .get("alarms")
        .valueStream()
        .filter(it -> it.get("code").asString().equals("SUBSCRIBER_UNREACHED"))
        .toList();
  }

  private long last() {
    return Http.json(journal.get("/api/v1/events?limit=1")).get("last").asLong();
  }

  /** The numbers of what has happened since then, and whom it is about. */
  private Map<Long, String> events(long after) {
    var found = new HashMap<Long, String>();
    Http.json(journal.get("/api/v1/events?limit=1000&after=" + after))
        .get("events")
        .forEach(it -> found.put(it.get("number").asLong(), it.get("patient").asString()));
    return found;
  }
}
