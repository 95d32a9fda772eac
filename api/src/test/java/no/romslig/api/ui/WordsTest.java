package no.romslig.api.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import no.romslig.solver.text.Language;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  @Test
  void writeDatesAsTheReaderDoes() {
    assertThat(new Words(Language.NB).fullDate(MONDAY)).isEqualTo("mandag 23. november 2026");
    assertThat(new Words(Language.NN).fullDate(MONDAY)).isEqualTo("måndag 23. november 2026");
    assertThat(new Words(Language.EN).fullDate(MONDAY)).isEqualTo("Monday 23 November 2026");
    assertThat(new Words(Language.NB).shortDate(MONDAY)).isEqualTo("23.11.2026");
  }

  @Test
  void countWeeksAsIsoDoesSince2026HasFiftyThree() {
    assertThat(new Words(Language.NB).week(LocalDate.of(2026, 12, 28))).isEqualTo(53);
    assertThat(new Words(Language.NB).week(LocalDate.of(2027, 1, 4))).isEqualTo(1);
  }

  @Test
  void showMomentsByTheClockInNorway() {
    assertThat(new Words(Language.NB).moment(Instant.parse("2026-07-01T22:30:00Z")))
        .isEqualTo("02.07.2026 00:30");
  }

  @Test
  void groupThousandsAndSetDecimalsByLanguage() {
    assertThat(new Words(Language.NB).number(1020)).matches("1\\p{Zs}020");
    assertThat(new Words(Language.EN).number(1020)).isEqualTo("1,020");
    assertThat(new Words(Language.NB).elapsed(3210)).isEqualTo("3,2 s");
    assertThat(new Words(Language.EN).elapsed(250_000)).isEqualTo("4 min 10 s");
  }
}
