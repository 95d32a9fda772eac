package no.romslig.api.fhir.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import no.romslig.api.ApplicationTest;
import no.romslig.api.access.Role;
import no.romslig.api.fhir.Journal;
import no.romslig.solver.sample.Samples;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long a first load of a sample municipality takes, its repetition, and transactions of 100
 * entries. Run by its name, with {@code -Dromslig.sample=hovedstad}; docs/performance.md has the
 * figures.
 */
@ApplicationTest
@TestPropertySource(
    properties = {"romslig.bulk.max-size=1GB", "server.tomcat.max-swallow-size=1GB"})
class MeasureBulk {

  private static final String SAMPLE = System.getProperty("romslig.sample", "fjordvik");
  private static final int LEVELS = Integer.getInteger("romslig.levels", 10);
  private static final int TRANSACTIONS = Integer.getInteger("romslig.transactions", 20);
  private static final int ENTRIES = 100;
  private static final String LIST = "/no/romslig/api/cases/function-variables.json";

  @Autowired private ApplicationContext context;
  @LocalServerPort private int port;

  private final List<String> rows = new ArrayList<>();

  @Test
  void ofASampleMunicipality() {
    var snapshot = Samples.generate(SAMPLE, 1);
    var town = BulkTown.empty(context, port, snapshot);
    var lines = SnapshotLines.of(snapshot, variables());
    var sent = String.join("\n", lines);
    rows.add("| | lines | seconds | lines a second |");
    rows.add("|---|---|---|---|");
    measure(town.administrator(), "first load", "$first-load", lines.size(), sent);
    measure(town.administrator(), "the same again", "$first-load", lines.size(), sent);
    measure(town.journal(), "reconciliation", "$reconcile", lines.size(), sent);
    transactions(BulkTown.empty(context, port, snapshot));
    rows.forEach(System.out::println);
  }

  private static List<String> variables() {
    try (var file = MeasureBulk.class.getResourceAsStream(LIST)) {
      return JsonMapper.builder()
          .build()
          .readTree(Objects.requireNonNull(file))
          .valueStream()
          .map(it -> it.get("code").asString())
          .limit(LEVELS)
          .toList();
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
  }

  private void measure(BulkSender sender, String what, String operation, int lines, String sent) {
    long begin = System.nanoTime();
    var last = new ArrayList<String>();
    var manifest =
        sender.waitFor(
            sender.accepted(operation, sent),
            progress -> {
              if (last.isEmpty() || !phase(last.getLast()).equals(phase(progress))) {
                System.out.printf(
                    Locale.ROOT, "%.1f s %s%n", (System.nanoTime() - begin) / 1e9, progress);
              }
              last.add(progress);
            });
    assertThat(sender.lines(manifest, "error")).isEmpty();
    add(what, lines, Duration.ofNanos(System.nanoTime() - begin));
  }

  private static String phase(String progress) {
    return progress.replaceAll(":.*", "");
  }

  private void transactions(BulkTown town) {
    var journal = town.as(Role.EPJ);
    long begin = System.nanoTime();
    for (int i = 0; i < TRANSACTIONS; i++) {
      int nth = i;
      var entries =
          IntStream.range(0, ENTRIES)
              .mapToObj(
                  it ->
                      """
                      {"resource": {"resourceType": "Patient", "birthDate": "1938-06-07",
                        "gender": "female", "identifier": [{"value": "%d-%d",
                        "system": "http://journal.example/patient"}]},
                       "request": {"method": "POST", "url": "Patient"}}
                      """
                          .formatted(nth, it))
              .toList();
      var answer =
          journal.post(
              "/fhir/r4",
              "{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": "
                  + entries
                  + "}",
              "Content-Type",
              "application/fhir+json");
      assertThat(Journal.bundle(answer).get("entry")).hasSize(ENTRIES);
    }
    add(
        TRANSACTIONS + " transactions of " + ENTRIES,
        TRANSACTIONS * ENTRIES,
        Duration.ofNanos(System.nanoTime() - begin));
  }

  private void add(String what, int lines, Duration time) {
    double seconds = time.toMillis() / 1e3;
    rows.add(
        String.format(
            Locale.ROOT, "| %s | %d | %.1f | %.0f |", what, lines, seconds, lines / seconds));
  }
}
