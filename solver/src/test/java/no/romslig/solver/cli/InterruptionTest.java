package no.romslig.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterruptionTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"INT, 2, 0", "TERM, 15, 0", "INT, 2, 3"})
  void theProcessLivesUntilItsWorkIsWrittenAndKeepsItsOwnExitCode(
      String signal, int number, int exitCode) throws IOException, InterruptedException {
    try (var process = RealProcess.start(folder, WorksUntilAsked.class, String.valueOf(exitCode))) {
      process.awaitText("working");

      process.signal(signal, number);

      assertThat(process.exitCode()).isEqualTo(exitCode);
      assertThat(process.out()).isEqualToIgnoringNewLines("working\nasked\nwritten\n");
    }
  }

  @Test
  void whereThereIsNothingToGiveYetItSaysSoAndEndsAtOnce()
      throws IOException, InterruptedException {
    try (var process = RealProcess.start(folder, WorksUntilAsked.class)) {
      process.awaitText("reading");

      process.signal("INT", 2);

      assertThat(process.exitCode()).isEqualTo(130);
      assertThat(process.out()).isEqualToIgnoringNewLines("reading\ntoo early\n");
    }
  }

  @Test
  void nobodyAsksWhereTheWorkEndsByItself() {
    var interruption = new Interruption();

    interruption.watch(() -> {});
    interruption.listen(() -> {});
    interruption.end(0);

    assertThat(interruption.isAsked()).isFalse();
  }
}
