package no.romslig.solver.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

  private static final SnapshotReader READER = new SnapshotReader();

  @Test
  void tellsLineAndColumnOfWhatIsNoJsonWithoutQuotingIt() {
    Issue issue = only("{\n  \"schemaVersion\": Nordmann\n}");

    assertThat(issue.code()).isEqualTo(FaultCode.MALFORMED_JSON);
    assertThat(issue.found()).startsWith("line 2, column ");
    assertThat(issue.toString()).doesNotContain("Nordmann");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "  ", "{", "{\"a\": 1,}", "{} {}", "{} x", "{'a': 1}", "[1, 2", "{\"a\": 01}"})
  void takesNothingThatIsNoWholeDocument(String text) {
    assertThat(only(text).code()).isEqualTo(FaultCode.MALFORMED_JSON);
  }

  @ParameterizedTest
  @CsvSource({"null, null", "[], a list of 0", "12345678901, [masked]", "true, true"})
  void takesOnlyAnObject(String text, String found) {
    Issue issue = only(text);

    assertThat(issue.code()).isEqualTo(FaultCode.WRONG_TYPE);
    assertThat(issue.path()).isEqualTo("$");
    assertThat(issue.found()).isEqualTo(found);
  }

  @Test
  void takesOnlyUtf8() {
    byte[] latin = "{\"name\": \"Bakkegård\"}".getBytes(StandardCharsets.ISO_8859_1);
    byte[] wide = "{}".getBytes(StandardCharsets.UTF_16);

    assertThat(Faults.in(READER.read(latin))).containsExactly("NOT_UTF8 $");
    assertThat(Faults.in(READER.read(wide))).containsExactly("NOT_UTF8 $");
  }

  @Test
  void takesNoEndlessTextsNamesOrNumbers() {
    String endless = "x".repeat(20_000);

    assertThat(only("{\"asOf\": \"" + endless + "\"}").code()).isEqualTo(FaultCode.TOO_LARGE);
    assertThat(only("{\"" + endless + "\": 1}").code()).isEqualTo(FaultCode.TOO_LARGE);
    assertThat(only("{\"asOf\": " + "1".repeat(2_000) + "}").code()).isEqualTo(FaultCode.TOO_LARGE);
  }

  private static Issue only(String text) {
    SnapshotReading reading = READER.read(Samples.bytes(text));
    assertThat(reading).isInstanceOf(SnapshotReading.Refused.class);
    assertThat(((SnapshotReading.Refused) reading).issues()).hasSize(1);
    return ((SnapshotReading.Refused) reading).issues().getFirst();
  }
}
