package no.romslig.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {

  @Test
  void isMarkdown() {
    Table table = new Table("who", "how long");
    table.add("Romslig", Figures.seconds(0.0289));

    assertThat(table).hasToString("| who | how long |\n|---|---|\n| Romslig | 28.9 ms |\n");
  }

  @Test
  void refusesARowThatDoesNotFit() {
    Table table = new Table("who", "how long");

    assertThatThrownBy(() -> table.add("Romslig")).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"0.0012345,1.23 ms", "9.9,9900 ms", "12.34,12.3 s", "1234,1234 s", "Infinity,never"})
  void showsTheDigitsThatCount(double seconds, String shown) {
    assertThat(Figures.seconds(seconds)).isEqualTo(shown);
  }
}
