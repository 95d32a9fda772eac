package no.romslig.solver.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.romslig.solver.text.Language;
import org.junit.jupiter.api.Test;

class FaultCodeTest {

  @Test
  void theTableInTheDocumentationSaysWhatTheProgramSays() throws IOException {
    Path page = Path.of("").toAbsolutePath().resolveSibling("docs/faults.md");

    Stream<String> rows = Files.readAllLines(page).stream().filter(line -> line.startsWith("| `"));

    assertThat(rows)
        .containsExactlyElementsOf(Stream.of(FaultCode.values()).map(FaultCodeTest::row).toList());
  }

  @Test
  void everyCodeSpeaksEveryLanguage() {
    for (FaultCode code : FaultCode.values()) {
      assertThat(Stream.of(Language.values()).map(code::what))
          .as(code.name())
          .doesNotHaveDuplicates();
      assertThat(Stream.of(Language.values()).map(code::advice))
          .allSatisfy(a -> assertThat(a).endsWith("."));
    }
  }

  private static String row(FaultCode code) {
    return "| `%s` | %s | %s | %s |"
        .formatted(
            code,
            code.severity() == Severity.ERROR ? "error" : "warning",
            code.what(Language.EN),
            code.advice(Language.EN));
  }
}
