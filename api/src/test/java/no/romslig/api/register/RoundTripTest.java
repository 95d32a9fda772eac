package no.romslig.api.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import no.romslig.api.ApplicationTest;
import no.romslig.data.booking.StandingBreaches;
import no.romslig.data.register.RegisterTransactions;
import no.romslig.solver.check.SnapshotReader;
import no.romslig.solver.check.SnapshotReading;
import no.romslig.solver.json.DocumentHash;
import no.romslig.solver.json.SnapshotWriter;
import no.romslig.solver.sample.Samples;
import no.romslig.solver.snapshot.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class RoundTripTest {

  @Autowired private SnapshotLoader loader;
  @Autowired private SnapshotAssembler assembler;
  @Autowired private RegisterTransactions transactions;
  @Autowired private StandingBreaches breaches;

  @ParameterizedTest
  @ValueSource(strings = {"fjordvik", "romsvik", "storby", "hovedstad"})
  void givesASampleBackAsItWas(String name) {
    var town = Samples.generate(name, 1);
    comesBack(town, town);
  }

  @Test
  void givesOtherTownsOfTheSameSizeBack() {
    for (int seed = 2; seed < 8; seed++) {
      var town = Samples.generate("fjordvik", seed);
      comesBack(town, town);
    }
  }

  /** With breaches that stand, decisions, overrides, exceptions, and things that are over. */
  @Test
  void givesTownsBackWhoseRegistersWereNeverTidy() {
    int read = 0;
    int standing = 0;
    for (int seed = 1; seed <= 25; seed++) {
      var messy = new MessyTown(seed).snapshot();
      if (reading(messy) instanceof SnapshotReading.Read) {
        var town = comesBack(messy, MessyTown.tidied(messy));
        standing += transactions.call(town.acting(), breaches::count);
        read++;
      }
    }
    assertThat(read).as("towns without fault").isGreaterThan(15);
    assertThat(standing).as("bookings that had met").isGreaterThan(100);
  }

  private Installed comesBack(Snapshot snapshot, Snapshot expected) {
    var town = Installed.of(snapshot);
    var wanted = Installed.of(expected);

    loader.load(town.acting(), town.snapshot());
    var assembly = assembler.assemble(town.acting(), snapshot.asOf());

    assertThat(assembly.heldOut()).isEmpty();
    var back = text(assembly.snapshot()).replace(number(town), number(wanted));
    assertThat(DocumentHash.of(back))
        .as(() -> firstDifference(back, text(wanted.snapshot())))
        .isEqualTo(DocumentHash.of(text(wanted.snapshot())));
    assertThat(reading(assembly.snapshot())).isInstanceOf(SnapshotReading.Read.class);
    return town;
  }

  private static String number(Installed town) {
    return "\"number\": \"" + town.snapshot().municipality().number() + "\"";
  }

  private static String text(Snapshot snapshot) {
    return new SnapshotWriter().text(snapshot);
  }

  private static SnapshotReading reading(Snapshot snapshot) {
    return new SnapshotReader().read(text(snapshot).getBytes(StandardCharsets.UTF_8));
  }

  private static String firstDifference(String one, String other) {
    var lines = one.lines().toList();
    var others = other.lines().toList();
    for (int i = 0; i < Math.min(lines.size(), others.size()); i++) {
      if (!lines.get(i).equals(others.get(i))) {
        return String.join(
            "\n",
            String.join("\n", lines.subList(Math.max(0, i - 12), i + 1)),
            "instead of",
            others.get(i));
      }
    }
    return "one is longer";
  }
}
