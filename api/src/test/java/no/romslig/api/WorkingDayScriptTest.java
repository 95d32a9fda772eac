package no.romslig.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.romslig.api.access.Role;
import no.romslig.api.access.TestTowns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Runs the example of a working day, as it lies in the repository, against the application. */
@ApplicationTest
class WorkingDayScriptTest {

  private static final Path SCRIPT = Path.of("../docs/examples/working-day.sh");

  @LocalServerPort private int port;
  @TempDir Path folder;

  @Test
  void isDoneFromTheFirstStepToTheLast() throws IOException, InterruptedException {
    assumeThat(List.of("bash", "curl", "jq")).allMatch(WorkingDayScriptTest::isInstalled);
    var town = TestTowns.next();
    var snapshot = folder.resolve("town.json");
    Files.writeString(
        snapshot, Towns.sample("fjordvik").replace("\"9991\"", "\"" + town.number() + "\""));
    var log = folder.resolve("day.log");
    var day =
        new ProcessBuilder("bash", SCRIPT.toString(), "http://127.0.0.1:" + port)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    for (var role : List.of(Role.CASEWORKER, Role.ADMINISTRATOR, Role.MANAGER)) {
      day.environment().put("ROMSLIG_" + role, "Bearer " + town.token(role));
    }
    day.environment().put("ROMSLIG_SNAPSHOT", snapshot.toString());

    var process = day.start();

    assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    assertThat(Files.readString(log)).endsWith("The day is done.\n");
  }

  private static boolean isInstalled(String program) {
    try {
      return new ProcessBuilder(program, "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException missing) {
      return false;
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
