package no.romslig.solver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import no.romslig.solver.cli.Shell.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HelpTest {

  static Stream<String> commands() {
    return Stream.of("sample", "check", "solve", "audit", "explain", "rules", "schema");
  }

  @Test
  void theHelpShowsAFirstTryAllCommandsAndTheExitCodes() {
    Result result = Shell.run("--help");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .contains("A first try:", "romslig solve fjordvik.json --out proposal.json")
        .contains(commands().toList())
        .contains("Exit codes:", "2   the input or the arguments cannot be used", "3   the audit")
        .contains("130   ended by Ctrl-C before there was anything to give");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHasHelpWithExamplesAndExitCodes(String command) {
    Result byOption = Shell.run(command, "--help");
    Result byCommand = Shell.run("help", command);

    assertThat(byOption.exitCode()).isZero();
    assertThat(byOption.out())
        .isEqualTo(byCommand.out())
        .contains("Usage: romslig " + command, "Example", "romslig " + command, "Exit codes:")
        .doesNotContain("${", "%n");
  }

  @Test
  void theVersionNamesTheProduct() {
    assertThat(Shell.run("--version").out()).matches("romslig \\d+\\.\\d+\\.\\d+.*\\R");
  }

  @Test
  void withoutACommandTheUseIsShownAsBadUsage() {
    Result result = Shell.run();

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("Say which command to run.").hasLineCount(3);
  }

  @Test
  void whatCtrlCAndTheSecondsDoIsSaidWhereSolvingIsExplained() {
    String help = Shell.run("solve", "--help").out().replaceAll("\\s+", " ");

    assertThat(help)
        .contains("Ctrl-C ends the search early", "with exit code 0", "there is nothing to give")
        .contains("at the most (default: 10). The search ends earlier when it has found nothing")
        .contains("Of everything random in the search (default: 1).");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void badUsageTakesNoMoreThanItsFaultTheUseAndWhereToReadMore(String command) {
    Result result = Shell.run(command, "--no-such-option");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err().lines().toList())
        .hasSizeBetween(3, 4)
        .contains("More: romslig " + command + " --help")
        .anyMatch(line -> line.startsWith("Usage: romslig " + command + " ["));
  }

  @Test
  void badUsageSaysWhatWasWrongAndHowItIsDone() {
    Result option = Shell.run("sample", "fjordvik", "--sed", "3");
    Result number = Shell.run("sample", "fjordvik", "--seed", "three");
    Result command = Shell.run("sampel", "fjordvik");

    assertThat(option.exitCode()).isEqualTo(2);
    assertThat(option.err()).contains("--sed", "--seed", "Usage: romslig sample");
    assertThat(number.exitCode()).isEqualTo(2);
    assertThat(number.err()).contains("--seed", "three");
    assertThat(command.exitCode()).isEqualTo(2);
    assertThat(command.err()).contains("Did you mean", "romslig sample");
  }
}
