package no.romslig.solver.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Tells a user why a command ended. What the program itself did wrong is told without its message,
 * which might quote the document, and with its trace only where ROMSLIG_DEBUG is set.
 */
final class Failures implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (System.getenv("ROMSLIG_DEBUG") != null) {
      e.printStackTrace(err);
    }
    return switch (e) {
      case CommandFailed failed -> {
        failed.lines().forEach(err::println);
        yield failed.exitCode();
      }
      case ParameterException usage -> new BadUsage().handleParseException(usage, new String[0]);
      default -> {
        err.println("romslig has a fault and could not finish (" + e.getClass().getName() + ").");
        err.println("Please report it; with ROMSLIG_DEBUG=1 in the environment it says more.");
        yield ExitCode.OTHER;
      }
    };
  }
}
