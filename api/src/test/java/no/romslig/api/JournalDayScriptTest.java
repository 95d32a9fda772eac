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

/** Runs the example of a patient journal's day against the application. */
@ApplicationTest
class JournalDayScriptTest {

  private static final List<Role> ROLES = List.of(Role.EPJ, Role.CASEWORKER, Role.ADMINISTRATOR);

  @LocalServerPort private int port;
  @TempDir Path folder;

  @Test
  void leadsToADecisionThatTheJournalReadsAndChangesNothingTheSecondTime()
      throws IOException, InterruptedException {
    var day = new ExampleScript("journal-day.sh", TestTowns.next(), folder);

    assertThat(day.run(port, ROLES)).contains("Task: ", "EpisodeOfCare: ", "bytes of PDF");
    assertThat(day.run(port, ROLES)).endsWith("The day is done. Events of it: 0\n");
  }
}
