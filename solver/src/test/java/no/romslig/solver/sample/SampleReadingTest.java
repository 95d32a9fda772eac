package no.romslig.solver.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import no.romslig.solver.check.SnapshotReader;
import no.romslig.solver.check.SnapshotReading;
import no.romslig.solver.json.SnapshotWriter;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleReadingTest {

  private final SnapshotReader reader = new SnapshotReader();

  static Stream<Census> towns() {
    return SampleContentsTest.towns();
  }

  @ParameterizedTest
  @MethodSource("towns")
  void everySampleIsReadWithoutAFaultAsItWasWritten(Census town) {
    String written = new SnapshotWriter().text(town.snapshot);

    SnapshotReading reading = reader.read(written.getBytes(StandardCharsets.UTF_8));

    assertThat(reading)
        .asInstanceOf(InstanceOfAssertFactories.type(SnapshotReading.Read.class))
        .extracting(SnapshotReading.Read::snapshot)
        .isEqualTo(town.snapshot);
  }

  /** A refused document tells its warnings too, so that one fault of our own shows them. */
  @Test
  void noSampleHasAWarningEither() {
    assertThat(towns().limit(10))
        .allSatisfy(
            town -> {
              String written = new SnapshotWriter().text(town.snapshot);
              String spoilt = written.replaceFirst("\\{", "{\"nonsense\": 1,");

              SnapshotReading reading = reader.read(spoilt.getBytes(StandardCharsets.UTF_8));

              assertThat(reading)
                  .asInstanceOf(InstanceOfAssertFactories.type(SnapshotReading.Refused.class))
                  .satisfies(refused -> assertThat(refused.issues()).hasSize(1));
            });
  }
}
