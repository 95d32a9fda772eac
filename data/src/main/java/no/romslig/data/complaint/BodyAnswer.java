package no.romslig.data.complaint;

/** What the body that decides has made of a complaint. */
public enum BodyAnswer {
  CONFIRMED,
  CHANGED,
  REPEALED,
  /** Sent back, to be decided anew by the municipality. */
  RETURNED
}
