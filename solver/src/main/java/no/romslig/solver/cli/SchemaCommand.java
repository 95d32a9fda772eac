package no.romslig.solver.cli;

import java.util.Iterator;
import java.util.concurrent.Callable;
import no.romslig.solver.json.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "schema",
    header = "Prints the JSON Schema (2020-12) of a document.",
    footer = {"%nExample:", "  romslig schema snapshot > planning-snapshot.schema.json"})
final class SchemaCommand implements Callable<Integer> {

  /** The documents that have a schema. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Schemas.NAMES.iterator();
    }
  }

  private final Console console;

  @Parameters(
      paramLabel = "DOCUMENT",
      completionCandidates = Names.class,
      description = "Which document: ${COMPLETION-CANDIDATES}.")
  private String name = "";

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!Schemas.NAMES.contains(name)) {
      throw CommandFailed.badInput(
          "There is no such document. Take one of " + String.join(", ", Schemas.NAMES) + ".");
    }
    console.out().print(Schemas.text(name));
    return ExitCode.DONE;
  }
}
