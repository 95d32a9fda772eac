package no.romslig.data.waiting;

/** Who asked for a relocation. */
public enum Initiative {
  OFFICE,
  RESIDENT
}
