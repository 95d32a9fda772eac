package no.romslig.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolveProcessTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"INT, 2", "TERM, 15"})
  void interruptedItWritesTheBestSoFarWhollyAndIsDone(String signal, int number)
      throws IOException, InterruptedException {
    sample();
    try (var solve =
        RealProcess.romslig(
            folder, "solve", "town.json", "--out", "proposal.json", "--seconds", "600")) {
      solve.awaitText("planning stays");

      solve.signal(signal, number);

      assertThat(solve.exitCode()).as(solve.err()).isZero();
    }
    String town = folder.resolve("town.json").toString();
    String proposal = folder.resolve("proposal.json").toString();
    assertThat(Shell.run("audit", town, proposal).exitCode()).isZero();
    assertThat(folder.toFile().list()).noneMatch(name -> name.endsWith(".part"));
  }

  @Test
  void interruptedBeforeTheDaysAreSettledItStillWritesAProposalThatTheAuditPasses()
      throws IOException, InterruptedException {
    sample();
    try (var solve =
        RealProcess.romslig(
            folder, "solve", "town.json", "--out", "proposal.json", "--seconds", "600")) {
      solve.awaitText("finding who could live where");

      solve.signal("INT", 2);

      assertThat(solve.exitCode()).as(solve.err()).isZero();
      assertThat(solve.err()).contains("Stopping: ");
    }
    String town = folder.resolve("town.json").toString();
    String proposal = folder.resolve("proposal.json").toString();
    assertThat(Shell.run("audit", town, proposal).exitCode()).isZero();
  }

  @Test
  void interruptedWhileItStillReadsItSaysSoAndWritesNothing()
      throws IOException, InterruptedException {
    new ProcessBuilder("mkfifo", folder.resolve("town.json").toString()).start().waitFor();
    try (var solve = RealProcess.romslig(folder, "solve", "town.json", "--out", "proposal.json")) {
      solve.awaitText("reading the snapshot");

      solve.signal("INT", 2);

      assertThat(solve.exitCode()).isEqualTo(130);
      assertThat(solve.err()).contains("Stopped before there was anything to give.");
    }
    assertThat(folder.resolve("proposal.json")).doesNotExist();
  }

  @Test
  void theThreadsNeverChangeTheProposal() throws IOException, InterruptedException {
    sample();

    String one = solvedWithThreads(1);
    String four = solvedWithThreads(4);

    assertThat(Elapsed.maskedIn(one)).isEqualTo(Elapsed.maskedIn(four));
  }

  private String solvedWithThreads(int threads) throws IOException, InterruptedException {
    String out = threads + ".json";
    try (var solve =
        RealProcess.romslig(
            folder,
            "solve",
            "town.json",
            "--out",
            out,
            "--steps",
            "400",
            "--seed",
            "11",
            "--threads",
            String.valueOf(threads))) {
      assertThat(solve.exitCode()).as(solve.err()).isZero();
    }
    return Files.readString(folder.resolve(out));
  }

  @Test
  void badInputEndsTheProcessWithTwoAndWithoutATrace() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("town.json"), "{\"schemaVersion\": \"1\"}");

    try (var solve = RealProcess.romslig(folder, "solve", "town.json", "--out", "proposal.json")) {
      assertThat(solve.exitCode()).isEqualTo(2);
      assertThat(solve.err()).contains("$.municipality", "$.asOf").doesNotContain("\tat ");
    }
    assertThat(folder.resolve("proposal.json")).doesNotExist();
  }

  private void sample() throws IOException {
    Files.writeString(folder.resolve("town.json"), Shell.run("sample", "fjordvik").out());
  }
}
