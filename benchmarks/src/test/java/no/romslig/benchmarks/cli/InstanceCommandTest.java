package no.romslig.benchmarks.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import no.romslig.benchmarks.instance.Family;
import no.romslig.solver.check.SnapshotReader;
import no.romslig.solver.check.SnapshotReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class InstanceCommandTest {

  @TempDir private Path folder;

  private final StringWriter complaint = new StringWriter();

  @Test
  void writesTheInstanceOfThatName() throws IOException {
    Path file = folder.resolve("town.json");

    int code = run("instance", "moves-40-2", "--out", file.toString());

    assertThat(code).isZero();
    assertThat(new SnapshotReader().read(Files.readAllBytes(file)))
        .isInstanceOfSatisfying(
            SnapshotReading.Read.class,
            read -> assertThat(read.snapshot()).isEqualTo(Family.named("moves-40-2").snapshot()));
  }

  @Test
  void saysWhatANameIsLike() {
    int code = run("instance", "oslo");

    assertThat(code).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(complaint.toString()).contains("There is no instance \"oslo\"", "whole-1000-1");
  }

  private int run(String... arguments) {
    return new CommandLine(new Benchmarks())
        .setErr(new PrintWriter(complaint, true))
        .execute(arguments);
  }
}
