package no.romslig.solver.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.stream.IntStream;
import no.romslig.solver.json.SnapshotWriter;
import no.romslig.solver.snapshot.CareForm;
import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Town;
import org.junit.jupiter.api.Test;

class LargeDocumentTest {

  private static final int PLACES = 40_000;

  @Test
  void readsFortyThousandPlacesWithTheirResidents() {
    var town = new Town();
    IntStream.range(0, PLACES)
        .forEach(
            i -> {
              town.ward("W" + i / 20);
              town.unit("U" + i, CareForm.LONG_TERM_SHELTERED);
              town.person("P" + i).needsShelter().requires("SECURED_EXIT");
            });
    Snapshot snapshot = town.snapshot();
    var bytes = new ByteArrayOutputStream();
    new SnapshotWriter().write(snapshot, bytes);

    SnapshotReading reading = new SnapshotReader().read(bytes.toByteArray());

    assertThat(bytes.size()).isBetween(20_000_000, StrictJson.MAX_BYTES / 5);
    assertThat(reading).isInstanceOf(SnapshotReading.Read.class);
    assertThat(((SnapshotReading.Read) reading).snapshot()).isEqualTo(snapshot);
  }
}
