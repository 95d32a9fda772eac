package no.romslig.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.romslig.api.access.Role;
import no.romslig.api.access.TestTowns.TestTown;

/** An example as it lies in the repository, run against the application for a town of its own. */
final class ExampleScript {

  private static final Path EXAMPLES = Path.of("../docs/examples");

  private final Path script;
  private final TestTown town;
  private final Path folder;

  ExampleScript(String name, TestTown town, Path folder) {
    assumeThat(List.of("bash", "curl", "jq")).allMatch(ExampleScript::isInstalled);
    script = EXAMPLES.resolve(name);
    this.town = town;
    this.folder = folder;
  }

  /** What it prints; it must end well. */
  String run(int port, List<Role> roles) throws IOException, InterruptedException {
    var snapshot = folder.resolve("town.json");
    Files.writeString(
        snapshot, Towns.sample("fjordvik").replace("\"9991\"", "\"" + town.number() + "\""));
    var log = folder.resolve("day.log");
    var day =
        new ProcessBuilder("bash", script.toString(), "http://127.0.0.1:" + port)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    for (var role : roles) {
      day.environment().put("ROMSLIG_" + role, "Bearer " + town.token(role));
    }
    day.environment().put("ROMSLIG_SNAPSHOT", snapshot.toString());

    var process = day.start();

    assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    return Files.readString(log);
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
