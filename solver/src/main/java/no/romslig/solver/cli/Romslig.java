package no.romslig.solver.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * The command line of Romslig. Documents go in and out as files or by standard input and output;
 * nothing is kept.
 */
@Command(
    name = "romslig",
    mixinStandardHelpOptions = true,
    versionProvider = ProductVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    header = "Proposes who gets which long-term-care place in a Norwegian municipality, and when.",
    description = {
      "%nA snapshot says who lives where, who waits and which places there are. From it Romslig"
          + " makes a proposal, which a named person then decides on. Both are JSON documents.%n"
    },
    commandListHeading = "%nCommands:%n",
    footer = {
      "%nA first try:",
      "  romslig sample fjordvik > fjordvik.json",
      "  romslig solve fjordvik.json --out proposal.json",
      "  romslig explain fjordvik.json proposal.json --lang nb",
      "",
      "Where a file is asked for, - is standard input or output.",
      "\"romslig help COMMAND\" tells more about a command."
    },
    subcommands = HelpCommand.class)
public final class Romslig implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  private Romslig() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Console console = Console.ofProcess();
    console.interruption().watch(() -> console.say("Stopped before there was anything to give."));
    int exitCode = execute(console, arguments);
    console.out().flush();
    console.err().flush();
    console.interruption().end(exitCode);
    System.exit(exitCode);
  }

  private static int execute(Console console, String... arguments) {
    try {
      int exitCode = commandLine(console).execute(arguments);
      if (exitCode == ExitCode.DONE && console.out().checkError()) {
        console.say("Writing standard output failed: it takes no more");
        return ExitCode.OTHER;
      }
      return exitCode;
    } catch (OutOfMemoryError e) {
      console.say("There is not enough memory. Give more, e.g. ROMSLIG_HEAP=4g.");
      return ExitCode.OTHER;
    }
  }

  static CommandLine commandLine(Console console) {
    CommandLine commandLine =
        new CommandLine(new Romslig())
            .addSubcommand(new SampleCommand(console))
            .addSubcommand(new CheckCommand(console))
            .addSubcommand(new SolveCommand(console))
            .addSubcommand(new AuditCommand(console))
            .addSubcommand(new ExplainCommand(console))
            .addSubcommand(new RulesCommand(console))
            .addSubcommand(new SchemaCommand(console));
    commandLine.getSubcommands().values().forEach(Romslig::addHelp);
    listExitCodes(commandLine);
    return commandLine
        .setOut(writer(console.out()))
        .setErr(writer(console.err()))
        .setExpandAtFiles(false)
        .setUsageHelpAutoWidth(true)
        .setParameterExceptionHandler(new BadUsage())
        .setExecutionExceptionHandler(new Failures());
  }

  private static void addHelp(CommandLine command) {
    if (command.getCommandSpec().userObject() instanceof HelpCommand) {
      return;
    }
    command.getCommandSpec().mixinStandardHelpOptions(true);
    listExitCodes(command);
  }

  private static void listExitCodes(CommandLine command) {
    command
        .getCommandSpec()
        .usageMessage()
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(ExitCodeText.lines());
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "Say which command to run.");
  }
}
