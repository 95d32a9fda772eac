package no.romslig.solver.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.romslig.solver.check.SnapshotReader;
import no.romslig.solver.check.SnapshotReading;
import no.romslig.solver.snapshot.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "check",
    header = "Checks a snapshot and names everything that is wrong with it.",
    description = {
      "%nEvery fault is printed with its place in the document, what was expected there and what"
          + " to do. What may name a person is masked.%n"
    },
    footer = {
      "%nExamples:",
      "  romslig check fjordvik.json",
      "  romslig sample fjordvik | romslig check -"
    })
final class CheckCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "SNAPSHOT", description = "The file to check; - is standard input.")
  private Path snapshot = Path.of(Input.STANDARD);

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return switch (Input.read(snapshot, console, new SnapshotReader()::read)) {
      case SnapshotReading.Read read -> {
        praise(read);
        yield ExitCode.DONE;
      }
      case SnapshotReading.Refused refused -> {
        IssueText.lines(snapshot, refused.issues()).forEach(console.out()::println);
        yield ExitCode.BAD_INPUT;
      }
    };
  }

  private void praise(SnapshotReading.Read read) {
    Snapshot town = read.snapshot();
    long units =
        town.institutions().stream()
            .flatMap(institution -> institution.wards().stream())
            .mapToLong(ward -> ward.units().size())
            .sum();
    console.out().println("No faults. The snapshot can be used.");
    line("day of the run", town.asOf() + ", " + town.horizonDays() + " nights ahead");
    line("rule set", read.ruleSet().id() + " " + read.ruleSet().version());
    line("places", units + " units in " + town.institutions().size() + " institutions");
    line("cases", town.cases().size() + ", " + town.couples().size() + " couples");
    line("relocations", String.valueOf(town.relocations().size()));
    line("respite grants", String.valueOf(town.respiteGrants().size()));
    line("short stays", String.valueOf(town.shortStays().size()));
    line("SHA-256", read.snapshotHash());
  }

  private void line(String what, String value) {
    console.out().printf("  %-15s %s%n", what, value);
  }
}
