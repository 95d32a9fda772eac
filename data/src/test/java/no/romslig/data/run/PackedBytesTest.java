package no.romslig.data.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PackedBytesTest {

  @Test
  void givesBackEveryByteAndSaysHowManyThereAre() {
    var content = "{\"a\": 1}\r\n".repeat(10_000).getBytes(StandardCharsets.UTF_8);

    var packed = PackedBytes.pack(content);

    assertThat(PackedBytes.unpack(packed.bytes())).isEqualTo(content);
    assertThat(packed.size()).isEqualTo(content.length);
    assertThat(packed.bytes().length).isLessThan(content.length / 10);
  }

  @Test
  void hashesTheContentNotItsPackedForm() {
    var packed = PackedBytes.pack("abc".getBytes(StandardCharsets.US_ASCII));

    assertThat(packed.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }
}
