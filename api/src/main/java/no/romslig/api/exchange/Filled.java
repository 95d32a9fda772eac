package no.romslig.api.exchange;

import no.romslig.solver.snapshot.Snapshot;

/**
 * What registers were filled with, or would have been.
 *
 * @param isDryRun whether nothing was stored
 * @param counts rows of each kind
 */
record Filled(boolean isDryRun, Counts counts) {

  /** How many there are of each kind. */
  record Counts(
      int institutions,
      int wards,
      int units,
      int persons,
      int occupancies,
      int cases,
      int couples,
      int relocations,
      int respiteGrants,
      int shortStays,
      int commitments,
      int waivers) {

    static Counts of(Snapshot snapshot) {
      var wards = snapshot.institutions().stream().flatMap(it -> it.wards().stream()).toList();
      return new Counts(
          snapshot.institutions().size(),
          wards.size(),
          wards.stream().mapToInt(ward -> ward.units().size()).sum(),
          snapshot.persons().size(),
          snapshot.occupancies().size(),
          snapshot.cases().size(),
          snapshot.couples().size(),
          snapshot.relocations().size(),
          snapshot.respiteGrants().size(),
          snapshot.shortStays().size(),
          snapshot.commitments().size(),
          snapshot.waivers().size());
    }
  }
}
