package no.romslig.solver.explain;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import no.romslig.solver.explain.alert.BreachKind;
import no.romslig.solver.explain.alert.Warnings;
import org.junit.jupiter.api.Test;

class AlertDocumentationTest {

  private static final Pattern ROW =
      Pattern.compile("^\\| `([A-Z0-9_]+)` \\|.*", Pattern.MULTILINE);

  @Test
  void thePageNamesEveryAlertAndEveryKindOfBreachAndNoOther() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "alerts.md"));
    String[] parts = page.split("## Kinds of standing breach", -1);

    assertThat(parts).hasSize(2);
    assertThat(rows(parts[0])).isEqualTo(Warnings.codes());
    assertThat(rows(parts[1]))
        .isEqualTo(Arrays.stream(BreachKind.values()).map(Enum::name).collect(toSet()));
  }

  private static Set<String> rows(String table) {
    return ROW.matcher(table).results().map(row -> row.group(1)).collect(toSet());
  }
}
