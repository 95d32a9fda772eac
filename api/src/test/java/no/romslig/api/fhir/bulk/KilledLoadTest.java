package no.romslig.api.fhir.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.romslig.api.ApplicationProcess;
import no.romslig.api.Http;
import no.romslig.api.fhir.Journal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a first load when the application dies under it. */
class KilledLoadTest {

  private static final int KILLS = Integer.getInteger("romslig.kills", 3);
  private static final int PATIENTS = 1000;
  private static final String[] SETTINGS = {"--romslig.run.daily.enabled=false"};
  private static final int LONGEST_MILLIS = 6000;

  @TempDir Path folder;

  @Test
  void nothingIsStoredAndItBeginsAgainByItselfUntilAllIs() {
    var random = new Random(20261130);
    var home = folder.resolve("home");
    String status;
    int before;
    int killed = 0;
    try (var application = ApplicationProcess.start(home, SETTINGS)) {
      before = persons(application);
      status = new BulkSender(administrator(application)).accepted("$first-load", lines());
      sleep(random.nextLong(LONGEST_MILLIS));
      application.kill();
    }
    for (int kill = 1; kill < KILLS; kill++) {
      try (var application = ApplicationProcess.start(home, SETTINGS)) {
        int now = persons(application);
        assertThat(now == before || now == before + PATIENTS).as("%d of %d", now, before).isTrue();
        killed += now == before ? 1 : 0;
        sleep(random.nextLong(LONGEST_MILLIS));
        application.kill();
      }
    }
    try (var application = ApplicationProcess.start(home, SETTINGS)) {
      var sender = new BulkSender(administrator(application));
      var manifest = sender.waitFor(status, progress -> {});
      assertThat(sender.lines(manifest, "error")).isEmpty();
      assertThat(manifest.at("/extension/stored").asBoolean()).isTrue();
      assertThat(persons(application)).isEqualTo(before + PATIENTS);
      assertThat(levels(application, 0)).isEqualTo(2);
      assertThat(levels(application, PATIENTS - 1)).isEqualTo(2);
    }
    assertThat(killed).as("kills before it was stored").isPositive();
  }

  private static Http administrator(ApplicationProcess application) {
    return application.http().as("fjordvik-administrator");
  }

  private static int persons(ApplicationProcess application) {
    return Http.json(application.http().as("fjordvik-caseworker").get("/api/v1/persons?size=1"))
        .get("total")
        .asInt();
  }

  private static int levels(ApplicationProcess application, int nth) {
    var journal = application.http().as("fjordvik-epj");
    var found =
        Journal.bundle(
            journal.post(
                Journal.BASE + "Patient/_search",
                "identifier=http://journal.example/patient%7Cn" + nth,
                "Content-Type",
                "application/x-www-form-urlencoded"));
    var patient = found.at("/entry/0/resource/id").asString();
    return new Journal(journal).all(Journal.BASE + "Observation?patient=Patient/" + patient).size();
  }

  private static String lines() {
    return IntStream.range(0, PATIENTS)
        .mapToObj(KilledLoadTest::lines)
        .collect(Collectors.joining("\n"));
  }

  private static String lines(int nth) {
    return String.join("\n", level(nth, "MEMORY"), level(nth, "HEARING"), patient(nth));
  }

  private static String patient(int nth) {
    return """
    {"resourceType": "Patient", "id": "p%d", "birthDate": "1938-06-07", "gender": "female",
     "identifier": [{"system": "http://journal.example/patient", "value": "n%d"}]}
    """
        .formatted(nth, nth)
        .replace("\n", " ");
  }

  private static String level(int nth, String variable) {
    return """
    {"resourceType": "Observation", "status": "final",
     "identifier": [{"system": "http://journal.example/observation", "value": "%d-%s"}],
     "code": {"coding": [{"system": "urn:romslig:code:function-variable", "code": "%s"}]},
     "subject": {"reference": "Patient/p%d"}, "effectiveDateTime": "2026-01-07", "valueInteger": 3}
    """
        .formatted(nth, variable, variable, nth)
        .replace("\n", " ");
  }

  private static void sleep(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
