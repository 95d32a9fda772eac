package no.romslig.solver.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments, how the command is called, and where to read more. */
final class BadUsage implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(e.getMessage());
    UnmatchedArgumentException.printSuggestions(e, err);
    err.println("Usage: " + synopsis(command));
    err.println("More: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.BAD_INPUT;
  }

  /** On one line, however long. */
  private static String synopsis(CommandLine command) {
    return new Help(command.getCommandSpec(), command.getColorScheme())
        .synopsis(0)
        .strip()
        .replaceAll("\\s+", " ");
  }
}
