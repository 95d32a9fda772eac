package no.romslig.api.fhir.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void goOverTheBordersOfPartsAndAreCountedAlsoWhereTheyAreBlank() {
    assertThat(read(100, "{\"a\": 1", "}\r\n\n  \n{\"b\"", ": 2}"))
        .containsExactly("1 {\"a\": 1}", "4 {\"b\": 2}");
  }

  @Test
  void thatAreTooLongAreToldOfWithoutTheirContent() {
    assertThat(read(4, "123456789\n1234\n", "12345"))
        .containsExactly("1 too long", "2 1234", "3 too long");
  }

  private static List<String> read(long longest, String... parts) {
    var found = new ArrayList<String>();
    new Lines(
            number ->
                number < parts.length
                    ? Optional.of(parts[number].getBytes(StandardCharsets.UTF_8))
                    : Optional.empty(),
            longest)
        .each(
            (number, line) ->
                found.add(
                    number
                        + " "
                        + (line == null
                            ? "too long"
                            : new String(line, StandardCharsets.UTF_8).strip())));
    return found;
  }
}
