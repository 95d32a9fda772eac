package no.romslig.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a run when the application dies, or is stopped, under it. */
class DeathTest {

  private static final Duration SOON = Duration.ofMinutes(2);
  private static final String[] SETTINGS = {"--romslig.demo=false"};

  @TempDir Path folder;

  @Test
  void beginsARunAgainAfterTheApplicationWasKilledUnderIt() throws Exception {
    String run;
    try (var application = ApplicationProcess.start(home(), SETTINGS)) {
      run = application.http().run(Towns.sample("fjordvik"), "?seconds=10");
      application.http().waitFor(run, Set.of("RUNNING"), SOON);
      application.kill();
    }
    assertThat(postgres()).as("PostgreSQL outlives a killed application").isPresent();

    try (var application = ApplicationProcess.start(home(), SETTINGS)) {
      var ended = application.http().waitForEnd(run, SOON);

      assertThat(ended.get("state").asString()).isEqualTo("DONE");
      assertThat(ended.get("starts").asInt()).isEqualTo(2);
      assertThat(Http.json(application.http().get(run + "/proposal")).get("snapshotHash"))
          .isEqualTo(ended.get("snapshotHash"));
    }
    assertThat(postgres()).as("PostgreSQL ends with an application that is stopped").isEmpty();
  }

  @Test
  void putsARunBackWhenTheApplicationIsStoppedUnderIt() throws Exception {
    String run;
    try (var application = ApplicationProcess.start(home(), SETTINGS)) {
      run = application.http().run(Towns.sample("fjordvik"), "?seconds=10");
      application.http().waitFor(run, Set.of("RUNNING"), SOON);
    }
    assertThat(postgres()).isEmpty();

    try (var application = ApplicationProcess.start(home(), SETTINGS)) {
      var ended = application.http().waitForEnd(run, SOON);

      assertThat(ended.get("state").asString()).isEqualTo("DONE");
      assertThat(ended.get("starts").asInt()).isEqualTo(1);
    }
  }

  private Path home() {
    return folder.resolve("home");
  }

  /** The server of this home, as long as its process lives. */
  private Optional<ProcessHandle> postgres() throws IOException {
    var pidFile = home().resolve("postgresql-18-data/postmaster.pid");
    return Files.exists(pidFile)
        ? ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).getFirst()))
        : Optional.empty();
  }
}
