package no.romslig.api.register;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.romslig.data.register.Acting;
import no.romslig.solver.snapshot.Municipality;
import no.romslig.solver.snapshot.Snapshot;

/** A snapshot under a number of its own, since an installation has each municipality once. */
record Installed(Snapshot snapshot, Acting acting) {

  private static final AtomicInteger NUMBERS = new AtomicInteger(5000);

  static Installed of(Snapshot snapshot) {
    var number = String.valueOf(NUMBERS.incrementAndGet());
    var renumbered =
        new Snapshot(
            snapshot.schemaVersion(),
            new Municipality(number, snapshot.municipality().name()),
            snapshot.asOf(),
            snapshot.horizonDays(),
            snapshot.ruleSet(),
            snapshot.institutions(),
            snapshot.persons(),
            snapshot.occupancies(),
            snapshot.cases(),
            snapshot.couples(),
            snapshot.relocations(),
            snapshot.respiteGrants(),
            snapshot.shortStays(),
            snapshot.commitments(),
            snapshot.waivers());
    return new Installed(renumbered, new Acting(UUID.randomUUID(), "subject-1", "LOAD_SNAPSHOT"));
  }
}
