package no.romslig.solver.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class MaskedTest {

  @ParameterizedTest
  @ValueSource(strings = {"19779998080", "22750884907", "16758532406", "26812297073"})
  void knowsNationalIdentityNumbersOfEverySeries(String number) {
    assertThat(IdentityNumber.isIn(number)).isTrue();
    assertThat(IdentityNumber.isIn("fnr " + number.substring(0, 6) + " " + number.substring(6)))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "19779998081",
        "32750884907",
        "9719779998080",
        "0e8c0bd1-19e6-4bd8-a716-197799980809",
        "a19779998080b"
      })
  void takesOtherDigitsForNoIdentityNumber(String text) {
    assertThat(IdentityNumber.isIn(text)).isFalse();
  }

  @Test
  void showsNoElevenDigitsAnywhereWhetherTheyAreValidOrNot() {
    String json =
        Samples.town()
            .replace("\"P-1\"", "\"12345678901\"")
            .replace("\"sex\": \"MALE\"", "\"sex\": \"12345678901\", \"12345678901\": 12345678901")
            .replace("\"asOf\": \"2026-03-02\"", "\"asOf\": 12345678901")
            .replace("\"personId\": \"P-2\"", "\"personId\": \"123456 78902\"");

    List<Issue> issues = issues(json);

    assertThat(issues).hasSizeGreaterThan(8);
    assertThat(issues.toString())
        .contains(Masked.HIDDEN)
        .doesNotContainPattern("\\d{6}[ -]?\\d{5}");
  }

  @Test
  void showsNoFreeTextThatStandsWhereNoneBelongs() {
    String json =
        Samples.town()
            .replace("\"sex\": \"MALE\"", "\"sex\": \"Kari\", \"Ola Nordmann\": \"Storgata\"")
            .replace("\"asOf\": \"2026-03-02\"", "\"asOf\": \"Kari Nordmann\"")
            .replace("\"personId\": \"P-2\"", "\"personId\": \"Ola Nordmann\"");

    List<Issue> issues = issues(json);

    assertThat(issues).hasSizeGreaterThan(5);
    assertThat(issues.toString()).doesNotContain("Kari", "Ola", "Nordmann", "Storgata");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"NO_SUCH\"", "\"2026-02-30\"", "12", "true", "-0.5", "\"P-77\""})
  void showsCodesDatesAndNumbers(String json) {
    JsonNode value = Samples.MAPPER.readTree(json);

    assertThat(Masked.value(value)).isEqualTo(json);
  }

  private static List<Issue> issues(String json) {
    return switch (new SnapshotReader().read(Samples.bytes(json))) {
      case SnapshotReading.Read read -> List.of();
      case SnapshotReading.Refused refused -> refused.issues();
    };
  }

  @Test
  void faultsAreToldInWordsWithAnExampleAndNotInPatterns() {
    String json =
        Samples.town()
            .replaceFirst("\"number\": \"[0-9]+\"", "\"number\": \"46x\"")
            .replace("\"sex\": \"MALE\"", "\"sex\": \"m\"");

    List<Issue> issues = issues(json);

    assertThat(issues)
        .extracting(Issue::expected)
        .contains("a text of four digits, such as \"4602\"", "one of FEMALE, MALE, OTHER");
    assertThat(issues).extracting(Issue::found).contains("a text of one character");
  }
}
