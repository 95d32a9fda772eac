package no.romslig.solver.explain.alert;

import no.romslig.solver.snapshot.Snapshot;
import no.romslig.solver.snapshot.Waiver;

/** Takes a waiver out of a snapshot, to see what would be without it. */
final class Waivers {

  private Waivers() {}

  static Snapshot without(Waiver waiver, Snapshot snapshot) {
    return new Snapshot(
        snapshot.schemaVersion(),
        snapshot.municipality(),
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
        snapshot.waivers().stream().filter(each -> !each.equals(waiver)).toList());
  }
}
