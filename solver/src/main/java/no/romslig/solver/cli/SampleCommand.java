package no.romslig.solver.cli;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import no.romslig.solver.json.SnapshotWriter;
import no.romslig.solver.sample.Samples;
import no.romslig.solver.snapshot.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "sample",
    header = "Writes the snapshot of an invented municipality.",
    description = {"%nNobody in it exists. The same name and seed give the same snapshot.%n"},
    footer = {
      "%nExamples:",
      "  romslig sample fjordvik > fjordvik.json",
      "  romslig sample storby --seed 7 --out storby.json",
      "  romslig sample romsvik | romslig solve - --out -"
    })
final class SampleCommand implements Callable<Integer> {

  /** The names, for help texts and completion. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Samples.names().iterator();
    }
  }

  private final Console console;

  @Parameters(
      paramLabel = "NAME",
      completionCandidates = Names.class,
      description = "Which municipality, smallest first: ${COMPLETION-CANDIDATES}.")
  private String name = "";

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "Another seed invents other people (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--out",
      paramLabel = "SNAPSHOT",
      defaultValue = "-",
      description = "The file to write; - is standard output, the default.")
  private Path out = Path.of(Input.STANDARD);

  SampleCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Output output = Output.to(out, console);
    Snapshot snapshot = snapshot();
    output.write(
        stream -> {
          new SnapshotWriter().write(snapshot, stream);
          stream.write('\n');
        });
    return ExitCode.DONE;
  }

  private Snapshot snapshot() {
    if (!Samples.names().contains(name)) {
      throw CommandFailed.badInput(
          "There is no sample of that name. Take one of "
              + String.join(", ", Samples.names())
              + ".");
    }
    return Samples.generate(name, seed);
  }
}
