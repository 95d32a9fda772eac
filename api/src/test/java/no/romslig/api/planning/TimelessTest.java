package no.romslig.api.planning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimelessTest {

  @Test
  void looksPastElapsedTimesAndNothingElse() {
    var one = "{\"steps\": 12,\n \"elapsedMillis\": 7}".getBytes(UTF_8);

    assertThat(Timeless.equal(one, "{\"steps\": 12,\n \"elapsedMillis\": 8000}".getBytes(UTF_8)))
        .isTrue();
    assertThat(Timeless.equal(one, "{\"steps\": 13,\n \"elapsedMillis\": 7}".getBytes(UTF_8)))
        .isFalse();
    assertThat(Timeless.equal(one, "{\"steps\": 12, \"elapsedMillis\": 7}".getBytes(UTF_8)))
        .isFalse();
  }
}
