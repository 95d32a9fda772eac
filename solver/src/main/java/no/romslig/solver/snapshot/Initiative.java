package no.romslig.solver.snapshot;

/** Who asked for a relocation. */
public enum Initiative {
  OFFICE,
  RESIDENT
}
