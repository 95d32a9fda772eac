package no.romslig.solver.cli;

import java.util.concurrent.Callable;
import no.romslig.solver.check.SnapshotReading;
import no.romslig.solver.explain.Explainer;
import no.romslig.solver.explain.PlainText;
import no.romslig.solver.explain.text.Explanation;
import no.romslig.solver.explain.text.ReverseText;
import no.romslig.solver.explain.text.Section;
import no.romslig.solver.proposal.Proposal;
import no.romslig.solver.run.counterfactual.SmallestChange;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
      "  romslig explain fjordvik.json proposal.json --case C12 --lang nn",
      "  romslig explain fjordvik.json proposal.json --case C12 --if-only"
    })
final class ExplainCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final DocumentPair documents = new DocumentPair();

  @Option(
      names = "--case",
      paramLabel = "ID",
      description =
          "Only this one: a case, a grant, a short stay, a couple, or a person who moves or"
              + " comes along.")
  private @Nullable String id;

  @Option(
      names = "--if-only",
      description =
          "With --case: also what would have had to be different for the case to get a place, as"
              + " the fewest facts and the least need. Plans the town up to some hundred times.")
  private boolean ifOnly;

  @Mixin private final LanguageOption language = new LanguageOption();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var contents = documents.read(console);
    var read = contents.snapshot();
    refuseAnother(read, contents.proposal());
    var explainer =
        new Explainer(read.snapshot(), read.ruleSet(), contents.proposal(), language.value());
    console.out().print(PlainText.of(explanation(explainer, read)));
    return ExitCode.DONE;
  }

  private void refuseAnother(SnapshotReading.Read read, Proposal proposed) {
    if (!proposed.snapshotHash().equals(read.snapshotHash())) {
      throw CommandFailed.badInput(
          "The proposal answers another snapshot than " + documents.snapshot() + ".",
          "  the snapshot's hash       " + read.snapshotHash(),
          "  the proposal answers      " + proposed.snapshotHash(),
          "Name the snapshot that the proposal was made from, or solve this one.");
    }
  }

  private Explanation explanation(Explainer explainer, SnapshotReading.Read read) {
    if (id == null) {
      if (ifOnly) {
        throw noCase();
      }
      return explainer.overview();
    }
    var about =
        explainer
            .about(id)
            .orElseThrow(
                () ->
                    CommandFailed.badInput(
                        "There is no case, grant, short stay, couple or person of that id to"
                            + " explain."));
    return ifOnly ? about.with(reverse(read, id)) : about;
  }

  private Section reverse(SnapshotReading.Read read, String caseId) {
    var aCase =
        read.snapshot().cases().stream()
            .filter(each -> each.id().value().equals(caseId))
            .findFirst()
            .orElseThrow(ExplainCommand::noCase);
    var reverse = new SmallestChange(read.snapshot(), read.ruleSet(), aCase.id()).find();
    return new ReverseText(read.snapshot(), language.value()).of(aCase, reverse);
  }

  private static CommandFailed noCase() {
    return CommandFailed.badInput("--if-only is about a case: name one with --case.");
  }
}
