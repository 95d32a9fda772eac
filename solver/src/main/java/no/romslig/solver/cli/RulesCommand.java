package no.romslig.solver.cli;

import java.util.Iterator;
import java.util.concurrent.Callable;
import no.romslig.solver.rules.RuleSets;
import no.romslig.solver.rules.RuleTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "rules",
    header = "Shows a shipped rule set: every value, what it means and what it rests on.",
    footer = {"%nExamples:", "  romslig rules kinn --lang nn", "  romslig rules more-og-romsdal"})
final class RulesCommand implements Callable<Integer> {

  /** The shipped rule sets. */
  static final class Ids implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return RuleSets.ids().iterator();
    }
  }

  private final Console console;

  @Parameters(
      paramLabel = "ID",
      completionCandidates = Ids.class,
      description = "Which rule set: ${COMPLETION-CANDIDATES}.")
  private String id = "";

  @Mixin private final LanguageOption language = new LanguageOption();

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!RuleSets.ids().contains(id)) {
      throw CommandFailed.badInput(
          "There is no rule set of that id. Take one of "
              + String.join(", ", RuleSets.ids())
              + ".");
    }
    console.out().print(RuleTable.of(RuleSets.shipped(id), language.value()).plainText());
    return ExitCode.DONE;
  }
}
