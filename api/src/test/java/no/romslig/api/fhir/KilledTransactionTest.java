package no.romslig.api.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.romslig.api.ApplicationProcess;
import no.romslig.api.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a transaction of 5 000 entries when the application dies under it. */
class KilledTransactionTest {

  private static final int KILLS = Integer.getInteger("romslig.kills", 3);
  private static final int PATIENTS = 1000;
  private static final int SAME_DAY = 20;
  private static final String[] SETTINGS = {"--romslig.run.daily.enabled=false"};
  private static final LocalDate BORN = LocalDate.of(1930, 1, 1);

  @TempDir Path folder;

  @Test
  void allOfItIsStoredOrNothing() {
    var random = new Random(20261130);
    long whole = 0;
    int persons = 0;
    boolean wasTold = false;
    for (int round = 0; round <= KILLS; round++) {
      try (var application = ApplicationProcess.start(home(), SETTINGS)) {
        if (round == 0) {
          int before = persons(application);
          long begin = System.nanoTime();
          assertThat(send(application, round)).isTrue();
          whole = Duration.ofNanos(System.nanoTime() - begin).toMillis();
          persons = before + PATIENTS;
          assertThat(persons(application)).isEqualTo(persons);
        } else {
          persons = afterKill(application, round, persons, wasTold);
        }
        if (round < KILLS) {
          int next = round + 1;
          var answer = CompletableFuture.supplyAsync(() -> send(application, next));
          sleep(random.nextLong(whole + whole / 10));
          application.kill();
          wasTold = answer.join();
        }
      }
    }
  }

  /** How many persons there are now: as many as before, or those of the transaction, too. */
  private static int afterKill(
      ApplicationProcess application, int round, int before, boolean wasTold) {
    int now = persons(application);
    boolean isThere = now == before + PATIENTS;
    assertThat(isThere || now == before).as("%d of %d after kill %d", now, before, round).isTrue();
    assertThat(isThere || !wasTold).as("told and lost by kill %d", round).isTrue();
    for (int nth : new int[] {0, PATIENTS / 2, PATIENTS - 1}) {
      assertThat(has(application, round, nth))
          .as("patient %d of kill %d", nth, round)
          .isEqualTo(isThere);
    }
    return now;
  }

  private Path home() {
    return folder.resolve("home");
  }

  /** Whether the answer came, and said that all is stored. */
  private static boolean send(ApplicationProcess application, int round) {
    try {
      var answer = new Teller(journal(application)).send(bundle(round));
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      return true;
    } catch (UncheckedIOException died) {
      return false;
    }
  }

  private static int persons(ApplicationProcess application) {
    return Http.json(application.http().as("fjordvik-caseworker").get("/api/v1/persons?size=1"))
        .get("total")
        .asInt();
  }

  private static boolean has(ApplicationProcess application, int round, int nth) {
    var found = new Teller(journal(application)).patients(number(round, nth));
    return found.size() == 1
        && new Journal(journal(application))
                .all(Journal.BASE + "Observation?patient=Patient/" + found.getFirst())
                .size()
            == 2;
  }

  private static Http journal(ApplicationProcess application) {
    return application.http().as("fjordvik-epj");
  }

  private static String number(int round, int nth) {
    int person = round * PATIENTS + nth;
    return SyntheticNumbers.of(BORN.plusDays(person / SAME_DAY), person % SAME_DAY);
  }

  private static String bundle(int round) {
    return IntStream.range(0, PATIENTS)
        .mapToObj(nth -> entries(round, nth))
        .collect(
            Collectors.joining(
                ",",
                "{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": [",
                "]}"));
  }

  private static String entries(int round, int nth) {
    var at = "urn:uuid:%08d-0000-4000-8000-%012d".formatted(round, nth);
    var name = round + "-" + nth;
    return String.join(
        ",",
        entry("Patient", at, Teller.patient(number(round, nth), name)),
        entry("RelatedPerson", at + "r", contact(at)),
        entry("ServiceRequest", at + "s", at(Teller.application("X", "active", name), at)),
        entry("Observation", at + "m", at(Teller.observation("X", "MEMORY", "4", name + "m"), at)),
        entry(
            "Observation", at + "h", at(Teller.observation("X", "HEARING", "2", name + "h"), at)));
  }

  private static String entry(String type, String fullUrl, String resource) {
    return """
    {"fullUrl": "%s", "resource": %s, "request": {"method": "POST", "url": "%s"}}
    """
        .formatted(fullUrl, resource, type);
  }

  private static String contact(String at) {
    return """
    {"resourceType": "RelatedPerson", "patient": {"reference": "%s"},
     "name": [{"text": "Per Testperson"}]}
    """
        .formatted(at);
  }

  private static String at(String resource, String fullUrl) {
    return resource.replace("Patient/X", fullUrl);
  }

  private static void sleep(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
