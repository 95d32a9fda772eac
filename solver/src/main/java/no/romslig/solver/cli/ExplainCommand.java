package no.romslig.solver.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.romslig.solver.check.SnapshotReading;
import no.romslig.solver.explain.Explainer;
import no.romslig.solver.explain.PlainText;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "explain",
    header = "Says in words who is proposed what, who is not, and why.",
    description = {
      "%nWithout --case the whole proposal is explained. The text names ids only, and nothing that"
          + " identifies another person.%n"
    },
    footer = {
      "%nExamples:",
      "  romslig explain fjordvik.json proposal.json",
      "  romslig explain fjordvik.json proposal.json --case C12 --lang nn"
    })
final class ExplainCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "SNAPSHOT",
      description = "The snapshot; - is standard input.")
  private Path snapshot = Path.of(Input.STANDARD);

  @Parameters(
      index = "1",
      paramLabel = "PROPOSAL",
      description = "Its proposal; - is standard input.")
  private Path proposal = Path.of(Input.STANDARD);

  @Option(
      names = "--case",
      paramLabel = "ID",
      description = "Only this one: a case, the person of a relocation, a grant or a short stay.")
  private @Nullable String id;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "nb",
      converter = LanguageConverter.class,
      completionCandidates = LanguageConverter.Codes.class,
      description = "The language: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Language language = Language.NB;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    DocumentInput.onlyOneStandard(snapshot, proposal);
    SnapshotReading.Read read = DocumentInput.snapshot(snapshot, console);
    Proposal proposed = DocumentInput.proposal(proposal, console);
    refuseAnother(read, proposed);
    var explainer = new Explainer(read.snapshot(), read.ruleSet(), proposed, language);
    console.out().print(text(explainer));
    return ExitCode.DONE;
  }

  private void refuseAnother(SnapshotReading.Read read, Proposal proposed) {
    if (!proposed.snapshotHash().equals(read.snapshotHash())) {
      throw CommandFailed.badInput(
          "The proposal answers another snapshot than " + snapshot + ".",
          "  the snapshot's hash       " + read.snapshotHash(),
          "  the proposal answers      " + proposed.snapshotHash(),
          "Name the snapshot that the proposal was made from, or solve this one.");
    }
  }

  private String text(Explainer explainer) {
    if (id == null) {
      return PlainText.of(explainer.overview());
    }
    return explainer
        .about(id)
        .map(PlainText::of)
        .orElseThrow(
            () ->
                CommandFailed.badInput(
                    "The snapshot has no case, relocation, grant or short stay of that id."));
  }
}
