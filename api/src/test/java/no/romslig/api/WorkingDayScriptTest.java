package no.romslig.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.romslig.api.access.Role;
import no.romslig.api.access.TestTowns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Runs the example of a working day against the application. */
@ApplicationTest
class WorkingDayScriptTest {

  @LocalServerPort private int port;
  @TempDir Path folder;

  @Test
  void isDoneFromTheFirstStepToTheLast() throws IOException, InterruptedException {
    var day = new ExampleScript("working-day.sh", TestTowns.next(), folder);

    assertThat(day.run(port, List.of(Role.CASEWORKER, Role.ADMINISTRATOR, Role.MANAGER)))
        .endsWith("The day is done.\n");
  }
}
