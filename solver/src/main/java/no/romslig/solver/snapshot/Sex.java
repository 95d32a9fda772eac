package no.romslig.solver.snapshot;

/** A person's registered sex; a shared room holds two of the same, or a couple. */
public enum Sex {
  FEMALE,
  MALE,
  OTHER
}
