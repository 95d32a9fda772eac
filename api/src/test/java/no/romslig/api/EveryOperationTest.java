package no.romslig.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs after all other tests, on what they have done. */
@Tag("afterwards")
class EveryOperationTest {

  @Test
  void isDoneForSomeTestOverHttp() throws IOException {
    var described = Operations.read(Operations.What.DESCRIBED);

    assertThat(described).hasSizeGreaterThan(100);
    assertThat(Operations.read(Operations.What.DONE)).containsAll(described);
  }
}
